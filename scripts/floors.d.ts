import type { Linter } from 'eslint';

/** room → rooms it may import besides itself. */
export const FLOORS: Readonly<Record<string, readonly string[]>>;

/** ESLint configurations, one a room, made from the table above. */
export const floorRules: Linter.Config[];
