import type { DocumentInfo, DocumentType } from "../../model/schema.ts";
import { type Context, headFields } from "./context.ts";
import { authorsIn, type PersonName } from "./names.ts";
import { type Organisation, type OrganisationFound, organisationsIn } from "./organisations.ts";
import { isLetterhead } from "./title.ts";

type Issuer = NonNullable<DocumentInfo["issuer"]>;

/** Whose document it is: by the letterhead, "X Kommunes høringssvar", the sender's field, or the one municipality that it speaks of. */
export function issuerOf(context: Context, type: DocumentType): Issuer | undefined {
  const points = new Map<string, { found: Organisation; points: number }>();
  const add = (found: Organisation, given: number): void => {
    const name = context.asWritten(found.name);
    const known = points.get(name);
    points.set(name, { found: { ...found, name }, points: (known?.points ?? 0) + given });
  };
  letterheads(context, add);
  fieldsAndProperties(context, add);
  if (type === "op-ed") bylines(context, add);
  if (type !== "op-ed" && type !== "news") mentions(context, add, type);
  const ranked = [...points.values()].sort((a, b) => b.points - a.points);
  const municipality = ranked.find((one) => one.found.kind === "municipality" && one.points > 2);
  const best = (type === "hearing-response" ? municipality : undefined) ?? ranked[0];
  if (!best || best.points < 2) return senderOf(context);
  const { name, kind, code } = best.found;
  return { name, kind, ...(code ? { code } : {}) };
}

/** A sender that is no organisation known by its name: "Fra: Sekretariatet v/ A B". */
function senderOf(context: Context): Issuer | undefined {
  const { patterns } = context;
  const field = headFields(context).find((one) => one.name === "from" && one.sure);
  const name = field?.value
    .split("\n")[0]
    ?.split(patterns.through)[0]
    ?.replace(/[\s,;]+$/u, "");
  return name && name.length < 80 && /^\p{Lu}/u.test(name) && !patterns.name.test(name)
    ? { name, kind: "organisation" }
    : undefined;
}

type Add = (found: Organisation, points: number) => void;

function letterheads(context: Context, add: Add): void {
  const { head, patterns, reading } = context;
  const response = patterns.genreFirst.find(([name]) => name === "hearing-response")?.[1];
  for (const [index, line] of head.entries()) {
    if (line.text.length > 200) continue;
    const addressed = head
      .slice(index, index + 3)
      .some((one) => one.block === line.block && patterns.attention.test(one.text));
    for (const found of organisationsIn(line.text, reading.pack, patterns)) {
      const rest = line.text.slice(found.end);
      if (addressed) add(found, -6);
      else if (found.start < 3 && !found.genitive && isLetterhead(rest)) add(found, index < 8 ? 5 - index * 0.3 : 2);
      else if (found.genitive && response?.test(rest.replace(patterns.genitiveEnd, "").trim())) add(found, 5);
      else if (found.start > 0 && rest.trim() === "" && /[,·•|–—-]\s*$/u.test(line.text.slice(0, found.start)))
        add(found, 3);
      else if (
        /^[\s\d–—/-]*$/u.test(rest) &&
        patterns.strategyNoun.test(line.text) &&
        !patterns.hearing.test(line.text)
      )
        add(found, 2.5);
    }
  }
  for (const block of reading.document.blocks) {
    if (block.kind !== "furniture" || block.role === "navigation") continue;
    const text = reading.document.text.slice(block.start, block.end);
    const found = organisationsIn(text, reading.pack, patterns)[0];
    if (found && !found.genitive && text.length < 120) add(found, 1);
  }
}

function fieldsAndProperties(context: Context, add: Add): void {
  const { patterns, reading } = context;
  const { metadata } = reading.document;
  for (const field of headFields(context)) {
    const found = organisationsIn(field.value, reading.pack, patterns)[0];
    if (!found) continue;
    if (field.name === "from" || field.name === "issuer") add(found, found.start < 3 && !found.genitive ? 6 : 2);
    if (field.name === "to") add(found, -6);
  }
  for (const property of [metadata.author, metadata.title]) {
    const found = property ? organisationsIn(property, reading.pack, patterns).at(-1) : undefined;
    if (property && found && !found.genitive && (found.end === property.length || found.start === 0)) add(found, 2);
  }
}

function bylines(context: Context, add: Add): void {
  const { lines, patterns, reading } = context;
  for (const line of [...lines.slice(0, 12), ...lines.slice(-12)]) {
    if (
      line.text.length > 250 ||
      !patterns.name.test(line.text) ||
      !(patterns.byline.test(line.text) || line.text.length < 90)
    )
      continue;
    for (const found of organisationsIn(line.text, reading.pack, patterns))
      add(found, patterns.byline.test(line.text) ? 4 : 2);
  }
}

/** The municipality that the text speaks of far more than of any other. */
function mentions(context: Context, add: Add, type: DocumentType): void {
  const { reading, patterns } = context;
  const counts = new Map<string, { found: OrganisationFound; count: number }>();
  for (const found of organisationsIn(reading.document.text, reading.pack, patterns)) {
    if (found.kind !== "municipality") continue;
    const name = context.asWritten(found.name);
    counts.set(name, { found, count: (counts.get(name)?.count ?? 0) + 1 });
  }
  const [first, second] = [...counts.values()].sort((a, b) => b.count - a.count);
  const alone = type === "minutes" && !second ? 2 : 1;
  if (first && (!second || first.count >= 2 * second.count)) add(first.found, Math.min(2.5, alone + first.count / 2));
}

/** The authors: those whom a field names, or a byline, or the lines under an opinion. */
export function authorsOf(context: Context, type: DocumentType): PersonName[] {
  const { patterns, lines } = context;
  const fields = type === "minutes" ? context.fields : headFields(context);
  const out: PersonName[] = [];
  const add = (person: PersonName): void => {
    if (!out.some((other) => other.name === person.name)) out.push(person);
  };
  for (const field of fields.filter((one) => one.name === "author")) {
    const office = patterns.office.test(field.label) ? { role: field.label } : {};
    for (const person of authorsIn(field.value, patterns)) add({ ...office, ...person });
  }
  if (out.length > 0) return out;
  if (type !== "op-ed" && type !== "news") {
    for (const field of fields.filter((one) => one.name === "from")) {
      const [, signed] = field.value.split(patterns.through);
      for (const person of signed ? authorsIn(signed, patterns) : []) add(person);
    }
    return out;
  }
  const near = [...lines.slice(0, 14), ...lines.slice(-14).filter((line) => line.index >= 14)];
  const byline = near.find(
    (line) => line.text.length < 250 && patterns.byline.test(line.text) && patterns.name.test(line.text),
  );
  if (byline) {
    const next = lines[byline.index + 1];
    const said = byline.text.replace(patterns.byline, "");
    const more = /(?:,|\p{L})$/u.test(said) && next && next.block === byline.block ? `${said}\n${next.text}` : said;
    for (const person of authorsIn(more, patterns)) add(person);
    return out;
  }
  if (type !== "op-ed") return out;
  for (const line of near) {
    const [first] = authorsIn(line.text, patterns);
    if (!first || line.text.length > 120 || !line.text.startsWith(first.name)) continue;
    if (first.role || line.text === first.name) add(first);
  }
  return out;
}
