/** Random changes of a page: what is inserted, removed, moved, split, joined, hidden, edited, attached or opened anew. */
export const WORDS = ['Ada', ' ', 'Example', 'Ada Example', 'Bo ', 'Sample', ' met ', 'Bo Sample.'];
const ELEMENTS = ['p', 'b', 'i', 'div', 'br', 'span', 'code', 'a', 'rt'];
const HOSTS = new Set(['p', 'div', 'span', 'body']);
const PAGE = new Set(['html', 'head', 'body']);
const SWITCHES = ['hidden', 'contenteditable', 'inert'];

/** Changes a page in one of the ways that pages have, anywhere or near an element. */
export function change(page: Document, random: () => number, near?: Element): void {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const trees = [page.body, ...shadowsBelow(page.body)];
  const tree = pick(trees);
  const nodes = [...(near?.isConnected ? nodesAround(near) : nodesBelow(tree))];
  const at = pick([tree, ...nodes.filter((node) => isElement(node) && node.localName !== 'br')]);
  const node = nodes.length > 0 ? pick(nodes) : null;
  const reference = pick([null, ...at.childNodes]);
  const dice = random();
  if (dice < 0.3) at.insertBefore(page.createTextNode(pick(WORDS)), reference);
  else if (dice < 0.5) {
    const element = page.createElement(pick(ELEMENTS));
    if (element.localName !== 'br') element.append(pick(WORDS));
    at.insertBefore(element, reference);
  } else if (dice < 0.58) (node as ChildNode | null)?.remove();
  else if (dice < 0.68) {
    if (node && !holds(node, at)) move(node, at, reference === node ? null : reference, random() < 0.5);
  } else if (dice < 0.76) {
    if (node && isText(node)) node.data = pick(WORDS);
    else tree.normalize();
  } else if (dice < 0.84) {
    if (node && isText(node) && node.length > 1) node.splitText(1);
  } else if (dice < 0.92) {
    if (isElement(at) && at !== page.body) at.toggleAttribute(pick(SWITCHES));
  } else if (dice < 0.97) {
    if (isElement(at) && HOSTS.has(at.localName) && !at.shadowRoot) {
      at.attachShadow({ mode: 'open' }).append(pick(WORDS), page.createElement('slot'));
    }
  } else if (dice < 0.98) {
    page.open();
    page.write(`<body><p>${pick(WORDS)}<b>${pick(WORDS)}</b></p></body>`);
    page.close();
  } else for (const child of [...at.childNodes]) at.insertBefore(child, at.firstChild);
}

/** Moves a node; `whole`, where the browser can, without its leaving the page: it keeps its state, and observers are told as of any move. */
function move(node: Node, to: Node, reference: Node | null, whole: boolean): void {
  const { moveBefore } = to as { moveBefore?(node: Node, reference: Node | null): void };
  if (whole && moveBefore) moveBefore.call(to, node, reference);
  else to.insertBefore(node, reference);
}

function shadowsBelow(root: Node): ShadowRoot[] {
  const own = isElement(root) && root.shadowRoot ? [root.shadowRoot] : [];
  const below = [...nodesBelow(root)].filter(isElement).flatMap(({ shadowRoot }) => shadowRoot ?? []);
  return [...own, ...below].flatMap((shadow) => [shadow, ...shadowsBelow(shadow)]);
}

/** Whether a node stands in another, or in a shadow tree in it. */
function holds(outer: Node, inner: Node): boolean {
  const { host } = inner.getRootNode() as Partial<ShadowRoot>;
  return outer.contains(inner) || (host !== undefined && holds(outer, host));
}

/** An element and what it stands in, up to its body or shadow root, and all children of these. */
function nodesAround(element: Element): Node[] {
  const above: Element[] = [];
  for (let at: Element | null = element; at && !PAGE.has(at.localName); at = at.parentElement) above.push(at);
  return above.flatMap((node) => [node, ...node.childNodes]);
}

function* nodesBelow(root: Node): Generator<Node> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) yield node;
}

// By number, not by class: the frames have classes of their own.
function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

function isText(node: Node): node is Text {
  return node.nodeType === 3;
}
