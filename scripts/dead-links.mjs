import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/**
 * Finds links to files that are not there: `$schema` of JSON files and relative links of Markdown files.
 * Returns issues shaped like those of the linter, files named from the folder.
 */
export function deadLinks(folder) {
  const files = readdirSync(folder, { recursive: true }).map(String).sort();
  return files.flatMap((file) => {
    const text = /\.(json|md)$/.test(file) ? readFileSync(join(folder, file), 'utf8') : '';
    return linksOf(file, text)
      .filter((link) => !existsSync(resolve(folder, dirname(file), link)))
      .map((link) => ({
        file,
        path: file,
        message: `It links to ${link}, and there is no such file.`,
        fix: 'Correct the link or remove it.',
      }));
  });
}

function linksOf(file, text) {
  if (file.endsWith('.json')) {
    const link = /"\$schema"\s*:\s*"([^"]+)"/.exec(text)?.[1];
    return link === undefined || /^https?:/.test(link) ? [] : [link];
  }
  const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link]) => link.replace(/#.*$/, ''));
  return links.filter((link) => link !== '' && !/^[a-z]+:/.test(link));
}
