/** The types of `zip-files.mjs`, which scripts run without a compiler. */
export type PackedFile = { readonly name: string; readonly contents: Buffer };
export function zipFiles(files: readonly PackedFile[]): Buffer;
export function filesBelow(folder: string): PackedFile[];
