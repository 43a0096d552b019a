/** The kinds of documents, apart from the schema so that naming them costs no schema library. */
export const DOCUMENT_TYPES = ["minutes", "memo", "op-ed", "news", "strategy", "hearing-response", "other"] as const;

export type DocumentType = (typeof DOCUMENT_TYPES)[number];
