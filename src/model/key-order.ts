import type { Model } from "./schema.ts";

/** The keys of an object in their order, each with the order of what it holds (of the elements, for lists). */
interface KeyOrder {
  readonly [key: string]: KeyOrder;
}

function keys(names: string, holding: KeyOrder = {}): KeyOrder {
  return Object.fromEntries(names.split(" ").map((name) => [name, holding[name] ?? {}]));
}

const source = keys("start end page boxes", { boxes: keys("page box") });
const name = keys("name role");
const quantity = keys("value min max unit of comparator by raw");
const ABOUT = "source confidence rule cue reviewed";

function item(names: string, holding: KeyOrder = {}): KeyOrder {
  return keys(`id ${names} ${ABOUT}`, { source, ...holding });
}

/**
 * The order in which people read a model: that of its schema. It stands here a second time, and a test compares the two,
 * because the schema's library is too slow to load for each run.
 */
export const KEY_ORDER: KeyOrder = keys(
  "model document strategy themes goals indicators comments decisions statements benefits",
  {
    document: keys("id type title language date issuer authors caseNumber subject meeting agenda source extraction", {
      issuer: keys("name kind code"),
      authors: name,
      subject: keys("scheme code facet"),
      meeting: keys("body date present absent"),
      agenda: keys("item title caseNumber open source", { source }),
      source: keys("file mediaType sha256 textSha256 pages characters"),
      extraction: keys("tool version options digest warnings", { warnings: keys("code message") }),
    }),
    strategy: keys("title period owner relation"),
    themes: item("title number parent item"),
    goals: item("theme parent kind number title text owner deadline item"),
    indicators: item("theme goal text baseline targets actual item", {
      baseline: quantity,
      targets: keys("value min max unit of comparator change since by raw"),
      actual: quantity,
    }),
    comments: item("by parties theme topic stance kind addressee text inReplyTo item"),
    decisions: item("kind item body date outcome text votes dissent absent repeats", {
      votes: keys("for against abstained"),
      dissent: keys("party text"),
    }),
    statements: item("speaker text item", { speaker: name }),
    benefits: item("theme text amount item", { amount: quantity }),
  },
);

/** The same model with its keys in the order of the schema. */
export function inKeyOrder(model: Model): Model {
  return ordered(model, KEY_ORDER) as Model;
}

function ordered(value: unknown, order: KeyOrder): unknown {
  if (Array.isArray(value)) return value.map((element) => ordered(element, order));
  if (typeof value !== "object" || value === null) return value;
  const held = value as Readonly<Record<string, unknown>>;
  const known = Object.keys(order).filter((key) => held[key] !== undefined);
  const others = Object.keys(held).filter((key) => !Object.hasOwn(order, key));
  return Object.fromEntries([...known, ...others].map((key) => [key, ordered(held[key], order[key] ?? {})]));
}
