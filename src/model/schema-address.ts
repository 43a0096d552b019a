/** Where the published JSON Schema is found; the first line of each YAML file names it, for editors. */
export const SCHEMA_ADDRESS = "https://unpkg.com/strategy-model/schemas/strategy-1.schema.json";
