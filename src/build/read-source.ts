import { parseSync } from "vite";

/** What the rules of the house ask about one source file. */
export interface SourceFacts {
  /** What the file imports, in any form, as written; `null` for an address that is only known when it runs. */
  readonly imports: readonly (string | null)[];
  /** Every piece of text in the code: string literals, the fixed parts of templates, text between tags. */
  readonly texts: readonly string[];
  /** The names of the CSS properties that `style={{…}}` sets. */
  readonly styles: readonly string[];
}

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

/** Reads a TypeScript or JavaScript file. Throws where it cannot be parsed. */
export function readSource(file: string, code: string): SourceFacts {
  const { program, errors } = parseSync(file, code);
  if (errors[0] !== undefined) throw new Error(`Expected a source file that parses, not ${file}: ${errors[0].message}`);
  const nodes = Array.from(walk(program));
  return {
    imports: nodes.flatMap(readImport),
    texts: nodes.flatMap(readText),
    styles: nodes.filter((node) => isNamed(node, "JSXAttribute", "style")).flatMap(readStyle),
  };
}

function* walk(value: unknown): Generator<Node> {
  if (typeof value !== "object" || value === null) return;
  if (isNode(value)) yield value;
  for (const child of Object.values(value)) yield* walk(child);
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";
}

/** The address that a node imports, in a list of one; an empty list where it imports nothing. */
function readImport(node: Node): (string | null)[] {
  switch (node.type) {
    case "ImportDeclaration":
    case "ExportNamedDeclaration":
    case "ExportAllDeclaration":
    case "ImportExpression":
    case "TSImportType":
      return isNode(node["source"]) ? [literal(node["source"])] : [];
    case "NewExpression":
      return isNamed(node["callee"], "Identifier", "URL") && isImportMeta(argument(node, 1), "url") ? [literal(argument(node, 0))] : [];
    case "CallExpression":
      return isImportMeta(node["callee"], "glob") || isNamed(node["callee"], "Identifier", "require") ? [literal(argument(node, 0))] : [];
    default:
      return [];
  }
}

function argument(node: Node, index: number): unknown {
  return Array.isArray(node["arguments"]) ? node["arguments"][index] : undefined;
}

/** The text of a literal; `null` for everything that is not one. */
function literal(node: unknown): string | null {
  return isNode(node) && typeof node["value"] === "string" ? node["value"] : null;
}

/** Whether a node is `import.meta.<property>`. */
function isImportMeta(node: unknown, property: string): boolean {
  if (!isNode(node) || node.type !== "MemberExpression") return false;
  return isNode(node["object"]) && node["object"].type === "MetaProperty" && isNamed(node["property"], "Identifier", property);
}

function isNamed(node: unknown, type: string, name: string): boolean {
  return isNode(node) && node.type === type && nameOf(node) === name;
}

function nameOf(node: Node): unknown {
  return isNode(node["name"]) ? nameOf(node["name"]) : node["name"];
}

function readText({ type, value }: Node): string[] {
  if (type === "TemplateElement") return typeof value === "object" && value !== null && "cooked" in value ? [String(value.cooked)] : [];
  return (type === "Literal" || type === "JSXText") && typeof value === "string" ? [value] : [];
}

function readStyle(attribute: Node): string[] {
  const keys = Array.from(walk(attribute)).filter((node) => node.type === "Property").map((node) => node["key"]);
  return keys.flatMap((key) => (isNode(key) ? [String(nameOf(key) ?? key["value"])] : []));
}
