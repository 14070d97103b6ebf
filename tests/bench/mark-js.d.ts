declare module 'mark.js' {
  /** The rival of the page bench; only what it uses. */
  export default class Mark {
    constructor(context: Element);
    mark(names: string[], options: { separateWordSearch: boolean; accuracy: 'exactly' }): void;
  }
}
