import { filesBelow, zipFiles } from '../../scripts/pack/zip-files.mjs';

/** Packs a folder as the shipped packages are packed: what Firefox needs to take an add-on for good. */
export function zipFolder(folder: string): Buffer {
  return zipFiles(filesBelow(folder));
}
