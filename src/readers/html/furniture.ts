import type { Furniture } from "../../document/document.ts";
import { attribute, childrenOf, type Element, elementsIn, isElement, isHidden, type Node, textOf } from "./dom.ts";

const ROLES: Readonly<Record<string, Furniture["role"]>> = {
  navigation: "navigation",
  banner: "header",
  contentinfo: "footer",
  search: "navigation",
  menu: "navigation",
  menubar: "navigation",
  toolbar: "navigation",
  dialog: "navigation",
  alertdialog: "navigation",
};

const NAMED =
  /(?:^|[\s_-])(?:cookies?|consent|breadcrumbs?|brødkrumme|skip|skip-?links?|share|sharing|some-?links|social|navbar|menu|submenu|nav|navigation|sidenav|sitemap|site-?header|page-?header|site-?footer|page-?footer|footer|toolbar|pagination|feedback|readspeaker|adgangforalle|newsletter|print-?button|language-?selector|related-?links|search-?form)(?=$|[\s_-])/iu;

/** What of a page stands around its text: menus, banners, footers. Undefined: it belongs to the text. */
export function furnitureRole(element: Element, inMain: boolean): Furniture["role"] | undefined {
  const tag = element.tagName;
  const role = attribute(element, "role")?.toLowerCase() ?? "";
  if (Object.hasOwn(ROLES, role)) return ROLES[role];
  if (["nav", "menu", "button"].includes(tag)) return "navigation";
  if (tag === "footer") return "footer";
  if (tag === "header" && !inMain && !holdsTitle(element)) return "header";
  if (tag === "aside" || role === "complementary") return inMain && linkShare(element) < 0.5 ? undefined : "navigation";
  return NEVER.has(tag) || role === "main" ? undefined : namedRole(element);
}

const NEVER = new Set(["html", "body", "main", "article", "h1", "header"]);

function namedRole(element: Element): Furniture["role"] | undefined {
  const names = `${attribute(element, "class") ?? ""} ${attribute(element, "id") ?? ""}`;
  if (!NAMED.test(names) || holdsTitle(element) || textOf(element).length >= 3000) return undefined;
  return /footer/iu.test(names) ? "footer" : "navigation";
}

function holdsTitle(element: Element): boolean {
  for (const inner of elementsIn(element))
    if (inner.tagName === "h1" || inner.tagName === "main" || inner.tagName === "article") return true;
  return false;
}

/** How much of the element's text is links, from 0 to 1. */
function linkShare(element: Node): number {
  const all = textOf(element).length;
  if (all === 0) return 0;
  let links = 0;
  for (const inner of elementsIn(element)) if (inner.tagName === "a") links += textOf(inner).length;
  return links / all;
}

function* visibleElements(node: Node): Generator<Element> {
  for (const child of childrenOf(node)) {
    if (!isElement(child) || isHidden(child)) continue;
    yield child;
    yield* visibleElements(child);
  }
}

/** The elements that the page itself says hold its text: its main part, and a title that stands outside it. */
export function bodyElements(body: Node): ReadonlySet<Element> {
  const elements = [...visibleElements(body)];
  const mains = elements.filter((element) => element.tagName === "main" || attribute(element, "role") === "main");
  const articles = elements.filter((element) => element.tagName === "article");
  const candidates = mains.length > 0 ? mains : articles;
  const [only] = candidates;
  if (!only || candidates.length > 1) return new Set();
  const length = textOf(only).length;
  if (length < 200 && length < 0.3 * textOf(body).length) return new Set();
  const titles = elements.filter((element) => element.tagName === "h1");
  const inside = new Set(elementsIn(only));
  return new Set(titles.length === 1 && titles[0] && !inside.has(titles[0]) ? [only, titles[0]] : [only]);
}

const BUTTONS =
  /^(?:hent|gem|åbn|vis|download|last ned|ladda ner|save|open)?\s*(?:som|as)?\s*pdf$|^(?:udskriv|print|skriv ut|del|share|dela|kopi[eé]r link|copy link|kopiera länk|til toppen|back to top|til topps|till toppen|læs højt|læs op|lyt|listen|lyssna|lytt|tip en ven|send til en ven|luk|close|menu|søg|search|sök|søk|forrige|næste|previous|next|læs mere|read more|del på \p{L}+|share on \p{L}+|(?:gå|spring|hop) til (?:hoved)?indhold(?:et)?|skip to (?:main )?content|(?:accept[eé]r|tillad|godkend) (?:alle )?cookies)$/iu;

/** A line that is a button of the page, not of the text ("Hent som PDF", "Til toppen"). */
export function isButtonText(text: string): boolean {
  return text.length <= 40 && BUTTONS.test(text.trim());
}

/** Elements that begin and end a block. */
export const BLOCKS = new Set([
  "address",
  "article",
  "aside",
  "blockquote",
  "body",
  "button",
  "caption",
  "center",
  "dd",
  "details",
  "dialog",
  "dir",
  "div",
  "dl",
  "dt",
  "fieldset",
  "figcaption",
  "figure",
  "footer",
  "form",
  "h1",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
  "header",
  "hgroup",
  "hr",
  "html",
  "legend",
  "li",
  "main",
  "menu",
  "nav",
  "ol",
  "optgroup",
  "option",
  "p",
  "pre",
  "section",
  "summary",
  "table",
  "tbody",
  "td",
  "tfoot",
  "th",
  "thead",
  "tr",
  "ul",
]);
