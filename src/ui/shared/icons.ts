/** The drawings of icons, 16 by 16 px. Separate exports, so that a script carries only those that it shows. */

export type IconShape = {
  readonly path: string;
  /** It points along the line, so it is mirrored where lines run from right to left. */
  readonly isAlong?: true;
};

export const back: IconShape = { path: 'M10 3 5 8l5 5', isAlong: true };
export const next: IconShape = { path: 'm6 3 5 5-5 5', isAlong: true };
export const less: IconShape = { path: 'M3 8h10' };
export const more: IconShape = { path: 'M3 8h10M8 3v10' };
export const close: IconShape = { path: 'm4 4 8 8m0-8-8 8' };
export const pin: IconShape = { path: 'M6 2.5h4M7 2.5v4L4.5 9.5h7L9 6.5v-4M8 9.5v4' };
export const down: IconShape = { path: 'm4 6 4 4 4-4' };
export const copy: IconShape = { path: 'M5.5 5.5v-3h8v8h-3M2.5 5.5h8v8h-8z' };
export const menu: IconShape = { path: 'M3 8h.01M8 8h.01M13 8h.01' };
export const search: IconShape = { path: 'M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9zm3.3 7.8 3.2 3.2' };
export const options: IconShape = {
  path: 'M2 5h7.5m3 0H14M2 11h1.5m3 0H14M11 3.5a1.5 1.5 0 1 0 0 3 1.5 1.5 0 0 0 0-3zM5 9.5a1.5 1.5 0 1 0 0 3 1.5 1.5 0 0 0 0-3z',
};
export const jump: IconShape = { path: 'M8 2.5v10m-4-4 4 4 4-4' };
