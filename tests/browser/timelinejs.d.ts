declare module '@knight-lab/timelinejs/src/js/core/TimelineConfig.js' {
  type Slide = {
    readonly unique_id: string;
    readonly start_date: {
      readonly data: { readonly year: unknown; readonly month: unknown; readonly day: unknown };
    };
    readonly text: { readonly headline: string; readonly text: string };
  };
  /** The part of TimelineJS that reads data and says what is wrong with it. */
  export class TimelineConfig {
    constructor(data: unknown);
    readonly events: readonly Slide[];
    readonly title: { readonly unique_id: string };
    validate(): void;
    getErrors(): readonly string[];
  }
}
