import type { Page } from "@playwright/test";

/** What a screen reader gets for one element, according to the browser. */
export interface TreeNode {
  readonly role: string;
  readonly name: string;
  /** For headings. */
  readonly level: number | null;
  /** The named groups and regions around it, outermost first. */
  readonly within: readonly string[];
}

interface ProtocolNode {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: { readonly value?: string };
  readonly name?: { readonly value?: string };
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value?: unknown } }[];
  readonly childIds?: readonly string[];
}

const AROUND = ["group", "radiogroup", "region", "complementary", "navigation", "article"];

/** The browser's own accessibility tree, in reading order. */
async function treeOf(page: Page): Promise<readonly TreeNode[]> {
  const client = await page.context().newCDPSession(page);
  const { nodes } = (await client.send("Accessibility.getFullAXTree")) as unknown as {
    readonly nodes: readonly ProtocolNode[];
  };
  await client.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const firstShown = (node: ProtocolNode): string => {
    const child = byId.get(node.childIds?.[0] ?? "");
    if (!child) return "";
    return child.ignored ? firstShown(child) : String(child.role?.value ?? "");
  };
  // The browser gives a disclosure the role of a group too; its name is on its summary.
  const roleOf = (node: ProtocolNode): string => {
    const first = firstShown(node);
    return first === "DisclosureTriangle" ? "details" : String(node.role?.value ?? "");
  };
  const found: TreeNode[] = [];
  const enter = (id: string, within: readonly string[], inField: boolean) => {
    const node = byId.get(id);
    if (!node) return;
    const role = roleOf(node);
    const name = String(node.name?.value ?? "").replace(/\s+/g, " ");
    if (!node.ignored && !(inField && role === "StaticText")) {
      const level = node.properties?.find((property) => property.name === "level")?.value.value;
      found.push({ role, name: name.trim(), level: typeof level === "number" ? level : null, within });
    }
    const inside = !node.ignored && AROUND.includes(role) && name !== "" ? [...within, name.trim()] : within;
    for (const child of node.childIds ?? []) enter(child, inside, inField || FIELDS.includes(role));
  };
  if (nodes[0]) enter(nodes[0].nodeId, [], false);
  return found;
}

/** Parts the browser itself creates inside a field. */
const FIELDS = ["spinbutton", "textbox", "Date", "DateTime", "InputTime", "combobox"];

/** Roles that mean nothing to a screen reader user without a name. */
const NAMED = [
  "link",
  "button",
  "radio",
  "checkbox",
  "switch",
  "textbox",
  "combobox",
  "DisclosureTriangle",
  "heading",
  "img",
  "image",
  "group",
  "radiogroup",
  "region",
  "navigation",
  "complementary",
];

/** The capitals come from the style sheet: the tree has them and the text does not. */
const letters = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, "").toLowerCase();

/** Every visible piece of text. Words inside a picture that has a name are covered by that name. */
const seenOn = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const seen: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const { parentElement } = node;
      const text = (node.textContent ?? "").trim();
      if (text === "" || !parentElement) continue;
      if (!parentElement.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true })) continue;
      if (parentElement.closest("script, style, template, noscript, svg, option, .visually-hidden")) continue;
      // A unit next to a field is part of the field's accessible name.
      if (parentElement.closest(".amount-box")) continue;
      seen.push(text);
    }
    return seen;
  });

/**
 * What reads badly: a page without exactly one main heading, elements without a name, and text available to only one
 * sense.
 */
export async function treeProblems(page: Page): Promise<readonly string[]> {
  const [tree, seen] = [await treeOf(page), await seenOn(page)];
  const problems: string[] = [];
  const first = tree.filter(({ role, level }) => role === "heading" && level === 1);
  if (first.length !== 1) problems.push(`headings of the first rank: ${first.map(({ name }) => name).join(" | ")}`);
  for (const { role, name, within } of tree)
    if (NAMED.includes(role) && name === "") problems.push(`a ${role} without a name in ${within.join(" > ")}`);

  const answers = tree
    .filter(({ role }) => role === "radio" || role === "checkbox")
    .map(({ name, within }) => `${within.join(" > ")} > ${name}`);
  for (const answer of new Set(answers.filter((one, index) => answers.indexOf(one) !== index)))
    problems.push(`two answers are called alike: ${answer}`);

  const told = letters(tree.map(({ name }) => name).join(" "));
  for (const text of seen) if (!told.includes(letters(text))) problems.push(`seen and not told: ${text}`);
  const silent = letters(await page.locator("body").innerText());
  const unseen = tree.filter(({ role }) => role === "StaticText").map(({ name }) => name);
  for (const text of unseen) if (!silent.includes(letters(text))) problems.push(`told and not seen: ${text}`);
  return problems;
}
