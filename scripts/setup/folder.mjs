/**
 * What no folder on the way to the clone may have in its name: WXT writes the path between apostrophes into code, into regular
 * expressions as it is, and into addresses. What it then says is of something else.
 */
const UNUSABLE = /['()[+*^$?#%]/;

/**
 * Throws with the remedy when nothing can be built in this folder.
 * @param {string} folder
 */
export function checkFolder(folder) {
  const [sign] = UNUSABLE.exec(folder) ?? [];
  if (sign)
    throw new Error(
      `WXT cannot build in a folder with ${sign} in its path: ${folder}. Rename it, or clone elsewhere.`,
    );
}
