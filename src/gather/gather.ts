import { fold } from "../base/text.ts";
import { IdIssuer } from "../model/ids.ts";
import type { Goal, Indicator, Model, Theme } from "../model/schema.ts";
import { clustersOf, type Member, valuesOf, variantsOf } from "./clusters.ts";
import type { MergeConflict, Merged } from "./schema.ts";

/** Where the items of the documents have gone: from document and id to the id in the whole. */
type Places = Map<string, string>;

/** What many documents say of one strategy as one model: nothing is lost, and where they differ nothing is chosen. */
export function gather(models: readonly Model[]): Merged {
  const conflicts: MergeConflict[] = [];
  const issuer = new IdIssuer();
  const strategy = strategyOf(models, conflicts);
  const { themes, places } = themesOf(models, issuer);
  const goals = goalsOf(models, { issuer, places, conflicts });
  const indicators = indicatorsOf(models, { issuer, places, conflicts });
  return {
    model: "strategy-merged/1",
    documents: models.map(({ document: { id, type, title } }) => ({ id, type, ...given({ title }) })),
    strategy,
    themes,
    goals,
    indicators,
    comments: models.flatMap((model) => commentsOf(model, places)),
    conflicts,
  };
}

type Given<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** The same without what is undefined. */
function given<T extends object>(fields: T): Given<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Given<T>;
}

function strategyOf(models: readonly Model[], conflicts: MergeConflict[]): Merged["strategy"] {
  const agreed: Merged["strategy"] = {};
  for (const field of ["title", "period", "owner"] as const) {
    const said = models.map(({ document, strategy }) => ({ document: document.id, value: strategy?.[field] }));
    const values = valuesOf(said);
    if (values.length > 1) conflicts.push({ section: "strategy", field, values });
    else if (values[0]) agreed[field] = String(values[0].value);
  }
  return agreed;
}

function keyOf(document: string, id: string | undefined): string {
  return `${document}\n${id ?? ""}`;
}

function membersOf<T extends Theme | Goal | Indicator>(
  models: readonly Model[],
  list: (model: Model) => readonly T[],
  kind: (item: T) => string,
): Member<T>[] {
  return models.flatMap((model) =>
    list(model).map((item) => {
      const text = "text" in item ? item.text : item.title;
      return { document: model.document.id, item, text, kind: kind(item) };
    }),
  );
}

function themesOf(models: readonly Model[], issuer: IdIssuer): { themes: Merged["themes"]; places: Places } {
  const places: Places = new Map();
  const clusters = clustersOf(
    membersOf(
      models,
      ({ themes }) => themes,
      () => "theme",
    ),
  );
  const ids = clusters.map((cluster) => {
    const id = issuer.theme(cluster[0]?.text ?? "", undefined);
    for (const { document, item } of cluster) places.set(keyOf(document, item.id), id);
    return id;
  });
  const themes = clusters.map((cluster, index) => {
    const parents = cluster.map(({ document, item }) => places.get(keyOf(document, item.parent)));
    const [first] = cluster as [Member<Theme>];
    const id = ids[index] as string;
    const parent = parents.find((one) => one !== undefined && one !== id);
    return { id, title: fold(first.text), ...given({ parent }), variants: variantsOf(cluster) };
  });
  return { themes, places };
}

interface Gathering {
  readonly issuer: IdIssuer;
  readonly places: Places;
  readonly conflicts: MergeConflict[];
}

function goalsOf(models: readonly Model[], gathering: Gathering): Merged["goals"] {
  const clusters = clustersOf(
    membersOf(
      models,
      ({ goals }) => goals,
      ({ kind }) => kind,
    ),
  );
  return clusters.map((cluster) => {
    const [first] = cluster as [Member<Goal>];
    const id = gathering.issuer.item("g", first.item.kind, first.text);
    compare(cluster, { section: "goals", id, fields: ["owner", "deadline"] }, gathering);
    const theme = themeOf(cluster, gathering);
    return { id, kind: first.item.kind, ...given({ theme }), text: fold(first.text), variants: variantsOf(cluster) };
  });
}

function indicatorsOf(models: readonly Model[], gathering: Gathering): Merged["indicators"] {
  const clusters = clustersOf(
    membersOf(
      models,
      ({ indicators }) => indicators,
      () => "indicator",
    ),
  );
  return clusters.map((cluster) => {
    const [first] = cluster as [Member<Indicator>];
    const id = gathering.issuer.item("i", "indicator", first.text);
    compare(cluster, { section: "indicators", id, fields: ["baseline", "targets", "actual"] }, gathering);
    const theme = themeOf(cluster, gathering);
    return { id, ...given({ theme }), text: fold(first.text), variants: variantsOf(cluster) };
  });
}

function themeOf(cluster: readonly Member<Goal | Indicator>[], { places }: Gathering): string | undefined {
  return cluster.map(({ document, item }) => places.get(keyOf(document, item.theme))).find((id) => id !== undefined);
}

interface Compared<T> {
  readonly section: "goals" | "indicators";
  readonly id: string;
  readonly fields: readonly (keyof T & string)[];
}

function compare<T>(cluster: readonly Member<T>[], about: Compared<T>, { conflicts }: Gathering): void {
  const { section, id, fields } = about;
  for (const field of fields) {
    const values = valuesOf(cluster.map(({ document, item }) => ({ document, value: item[field] })));
    if (values.length > 1) conflicts.push({ section, id, field, values });
  }
}

function commentsOf({ document, comments }: Model, places: Places): Merged["comments"] {
  return comments.map(({ id, by, parties, theme, stance, kind, text }) => ({
    document: document.id,
    id,
    by: parties ?? [by ?? document.issuer?.name ?? document.id],
    ...given({ theme: places.get(keyOf(document.id, theme)) }),
    stance,
    kind,
    text,
  }));
}
