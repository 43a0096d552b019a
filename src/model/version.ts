/** The name and major version that each model begins with. */
export const MODEL_VERSION = "strategy/1";
