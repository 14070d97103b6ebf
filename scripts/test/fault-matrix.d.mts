export type Outcome = {
  readonly title: string;
  readonly engine: string;
  readonly status: 'passed' | 'failed' | 'skipped';
};
export function outcomesOfVitest(report: unknown): Outcome[];
export function outcomesOfPlaywright(report: unknown): Outcome[];
export function faultsIn(title: string): string[];
export function faultMatrix(outcomes: readonly Outcome[]): string[];
