/** Marks around every replaced text, so that it can be recognized and removed. */
const [BEFORE, AFTER] = ["⟦", "⟧"];
const LEFT_ALONE = new Set(["SCRIPT", "STYLE", "NOSCRIPT", "TEXTAREA", "OPTION", "FONT"]);
const UNTRANSLATED = '[translate="no"], .notranslate, svg';

function exchange(node: Text, ours: WeakSet<Text>): void {
  const parent = node.parentElement;
  if (!parent || ours.has(node) || LEFT_ALONE.has(parent.tagName) || node.data.trim() === "") return;
  if (parent.closest(UNTRANSLATED)) return;
  const text = document.createTextNode(`${BEFORE}${node.data}${AFTER}`);
  ours.add(text);
  const inner = document.createElement("font");
  inner.append(text);
  const outer = document.createElement("font");
  outer.append(inner);
  node.replaceWith(outer);
}

function textsIn(root: Node): readonly Text[] {
  if (root instanceof Text) return [root];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (walker.nextNode()) if (walker.currentNode instanceof Text) found.push(walker.currentNode);
  return found;
}

/**
 * Simulates a browser's translation: replaces every text node with a `<font>` containing other text, including nodes
 * added later. Returns a function that stops it.
 */
export function rewritePage(): () => void {
  const ours = new WeakSet<Text>();
  const within = (root: Node) => {
    for (const text of textsIn(root)) exchange(text, ours);
  };
  within(document.body);
  const watch = new MutationObserver((changes) => {
    for (const { addedNodes } of changes) for (const node of addedNodes) within(node);
  });
  watch.observe(document.body, { subtree: true, childList: true });
  return () => watch.disconnect();
}

/** What the page says, without the marks. */
export const saidOn = (root: Element): string =>
  (root.textContent ?? "").replaceAll(BEFORE, "").replaceAll(AFTER, "").replace(/\s+/g, " ").trim();

/** Where two texts diverge, with what follows in each; null if they are the same. */
export function firstDifference(truth: string, said: string): readonly string[] {
  if (truth === said) return [];
  const at = [...truth].findIndex((letter, index) => letter !== said[index]);
  const from = Math.max(0, (at < 0 ? truth.length : at) - 40);
  return [`${truth.slice(from, from + 160)} ≠ ${said.slice(from, from + 160)}`];
}

/** How many texts were replaced; a test that replaced none proves nothing. */
export const exchangedOn = (root: Element): number => root.querySelectorAll("font > font").length;
