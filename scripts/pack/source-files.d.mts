/** The types of `source-files.mjs`, which scripts run without a compiler. */
import type { PackedFile } from './zip-files.mjs';
export function sourceFiles(root: string): PackedFile[];
