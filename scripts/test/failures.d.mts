export type Failure = { readonly name: string; readonly why: string };
export function failuresOfVitest(report: unknown): Failure[];
export function secondTriesOfVitest(report: unknown): Failure[];
export function failuresOfPlaywright(report: unknown): Failure[];
export function secondTriesOfPlaywright(report: unknown): Failure[];
