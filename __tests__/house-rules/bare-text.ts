import { parseSync } from "vite";

/** A node of the syntax tree. */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [part: string]: unknown;
}

const isNode = (part: unknown): part is Node => typeof part === "object" && part !== null && "type" in part;
const nodesIn = (part: unknown): readonly Node[] => (Array.isArray(part) ? part : [part]).filter(isNode);
const partsOf = (node: Node): readonly Node[] => Object.values(node).flatMap(nodesIn);
const everyNode = (node: Node): readonly Node[] => [node, ...partsOf(node).flatMap(everyNode)];
const isElement = ({ type }: Node) => type === "JSXElement" || type === "JSXFragment";
const child = (node: Node, name: string): Node | undefined => nodesIn(node[name])[0];

const isFunction = ({ type }: Node) => /Function/.test(type);
const ownNodes = (node: Node): readonly Node[] => [
  node,
  ...partsOf(node).flatMap((part) => (isFunction(part) ? [] : ownNodes(part))),
];

/** What a function returns. */
function givenBack(node: Node): readonly Node[] {
  const body = child(node, "body");
  if (!body) return [];
  if (body.type !== "BlockStatement") return [body];
  return ownNodes(body).flatMap((one) => (one.type === "ReturnStatement" ? nodesIn(one.argument) : []));
}

const NOTHING = /^(null|undefined|false|"")$/;

/** Finds in one file which expressions are elements, as far as the file itself shows it. */
function elementsBy(program: Node, text: string) {
  const names = new Set(
    [...text.matchAll(/\b(\w+)\??: (?:readonly )?(?:ReactNode|ReactElement)/g)].map(([, name]) => name),
  );
  const isDrawn = (node: Node): boolean => {
    const source = text.slice(node.start, node.end);
    if (isElement(node) || NOTHING.test(source)) return true;
    const [left, right] = [child(node, "right"), child(node, "consequent")];
    switch (node.type) {
      case "ParenthesizedExpression":
        return nodesIn(node.expression).every(isDrawn);
      case "LogicalExpression":
        return left !== undefined && isDrawn(left) && (node.operator === "&&" || nodesIn(node.left).every(isDrawn));
      case "ConditionalExpression":
        return right !== undefined && isDrawn(right) && nodesIn(node.alternate).every(isDrawn);
      case "ArrowFunctionExpression":
      case "FunctionExpression":
      case "FunctionDeclaration":
        return givenBack(node).length > 0 && givenBack(node).every(isDrawn);
      case "CallExpression": {
        const called = child(node, "callee");
        const last = nodesIn(node.arguments).at(-1);
        if (called?.type === "MemberExpression" && /\.(map|flatMap)$/.test(text.slice(called.start, called.end)))
          return last !== undefined && isDrawn(last);
        return called !== undefined && isDrawn(called);
      }
      case "Identifier":
        return names.has(String(node.name));
      default:
        return false;
    }
  };
  // Earlier declarations may be part of later ones.
  for (const node of everyNode(program)) {
    const id = child(node, "id");
    const value = node.type === "VariableDeclarator" ? child(node, "init") : node;
    const declares = node.type === "VariableDeclarator" || node.type === "FunctionDeclaration";
    if (declares && id && value && isDrawn(value)) names.add(String(id.name));
  }
  return isDrawn;
}

export interface BareText {
  readonly line: number;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Text next to something else without an element of its own, if it can change or something beside it comes and goes. A
 * browser's translation removes such text nodes; React then updates nodes that are no longer visible, or crashes.
 */
export function bareTexts(path: string, text: string): readonly BareText[] {
  const program = parseSync(path, text, { lang: "tsx" }).program as unknown as Node;
  const isDrawn = elementsBy(program, text);
  const components = everyNode(program).flatMap((node) => {
    const value = node.type === "VariableDeclarator" ? child(node, "init") : node;
    const name = String(child(node, "id")?.name);
    if (!value || !isFunction(value) || !/^[A-Z]/.test(name)) return [];
    const mixed = (one: Node) => /^(Conditional|Logical)/.test(one.type) && everyNode(one).some(isElement);
    return givenBack(value).filter((one) => mixed(one) && !isDrawn(one));
  });
  const beside = everyNode(program)
    .filter(isElement)
    .flatMap((parent) => {
      const children = nodesIn(parent.children).filter((node) => {
        if (node.type === "JSXText") return String(node.value).trim() !== "";
        const inside = node.type === "JSXExpressionContainer" ? child(node, "expression") : undefined;
        return inside === undefined || (inside.type !== "JSXEmptyExpression" && inside.type !== "Literal");
      });
      const changing = children.some(({ type }) => type === "JSXExpressionContainer");
      const alone = children.length < 2 && parent.type === "JSXElement";
      if (alone || !changing) return [];
      return children.filter((node) => {
        if (node.type === "JSXText") return children.length > 1;
        const inside = node.type === "JSXExpressionContainer" ? child(node, "expression") : undefined;
        return inside !== undefined && !isDrawn(inside);
      });
    });
  return [...components, ...beside].map(({ start, end }) => ({
    line: text.slice(0, start).split("\n").length,
    text: text.slice(start, end).replace(/\s+/g, " ").trim(),
    start,
    end,
  }));
}
