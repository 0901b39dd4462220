/**
 * A column of a table, described once. The description serves three readers: the CSV parser
 * (types and constraints), the type checker (`Row<typeof table>`) and the Frictionless
 * `datapackage.json` that other tools read.
 */

export type FieldType = 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'month' | 'list';

export interface Field<T = unknown> {
	readonly type: FieldType;
	readonly description: string;
	readonly required: boolean;
	readonly unique: boolean;
	readonly values?: readonly string[];
	readonly pattern?: string;
	readonly minimum?: number;
	/** `table.column` that every value (of a list: every item) must exist in. */
	readonly references?: string;
	/** Never set; carries the TypeScript type of a parsed cell. */
	readonly cell?: T;
}

interface Constraints {
	unique?: boolean;
	pattern?: string;
	minimum?: number;
	references?: string;
}

const field = <T>(
	type: FieldType,
	required: boolean,
	description: string,
	constraints: Constraints & { values?: readonly string[] } = {}
): Field<T> => ({ type, required, description, unique: false, ...constraints });

/** Ids are readable: lower-case words and digits joined by hyphens or underscores. */
export const ID_PATTERN = '^[a-z0-9]+(?:[-_][a-z0-9]+)*$';

/** The key of a table. */
export const key = (description: string): Field<string> =>
	field('string', true, description, { unique: true, pattern: ID_PATTERN });

/** A required reference to the key of another table. */
export const reference = (references: string, description: string): Field<string> =>
	field('string', true, description, { references });

/** A reference that may be empty. */
export const optionalReference = (references: string, description: string): Field<string | null> =>
	field('string', false, description, { references });

/** References in order, separated by semicolons. */
export const references = (target: string, description: string): Field<string[]> =>
	field('list', false, description, { references: target });

export const text = (description: string, constraints: Constraints = {}): Field<string> =>
	field('string', true, description, constraints);

export const optionalText = (
	description: string,
	constraints: Constraints = {}
): Field<string | null> => field('string', false, description, constraints);

export const choice = <V extends string>(values: readonly V[], description: string): Field<V> =>
	field('string', true, description, { values });

export const optionalChoice = <V extends string>(
	values: readonly V[],
	description: string
): Field<V | null> => field('string', false, description, { values });

/** Texts separated by semicolons. */
export const list = (description: string): Field<string[]> => field('list', false, description);

export const integer = (description: string): Field<number> =>
	field('integer', true, description, { minimum: 0 });

export const optionalInteger = (description: string): Field<number | null> =>
	field('integer', false, description, { minimum: 0 });

export const optionalNumber = (description: string): Field<number | null> =>
	field('number', false, description);

export const flag = (description: string): Field<boolean> => field('boolean', true, description);

/** A calendar day, `YYYY-MM-DD`. */
export const date = (description: string): Field<string> => field('date', true, description);

export const optionalDate = (description: string): Field<string | null> =>
	field('date', false, description);

/** A calendar month, `YYYY-MM`. */
export const month = (description: string): Field<string> => field('month', true, description);

export type Columns = Record<string, Field>;

export interface Table<C extends Columns = Columns> {
	readonly name: string;
	readonly title: string;
	readonly description: string;
	readonly primaryKey: readonly string[];
	readonly columns: C;
}

/** The parsed row of a table. */
export type Row<T> =
	T extends Table<infer C>
		? { readonly [K in keyof C]: C[K] extends Field<infer V> ? V : never }
		: never;

export const table = <C extends Columns>(definition: Table<C>): Table<C> => definition;
