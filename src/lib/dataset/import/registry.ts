/**
 * Rows of one table that an import names: found by id or name, or made. Rows of the dataset at hand are
 * taken over when they are named, so that both can be shown together.
 */
import { ID_PATTERN } from '../fields';
import { foldName, slug } from './slug';

type AnyRow = Readonly<Record<string, unknown>>;

export interface Registry {
	/** Id of a row by its id or one of its names; taken over when it is of the dataset at hand. */
	find(text: string): string | null;
	/** Adds a row under a free id and under its names. */
	add(wish: string, names: readonly string[], row: (id: string) => AnyRow): string;
	get(id: string): AnyRow | undefined;
	/** Rows in the order in which they were first named. */
	rows(): AnyRow[];
}

const ID = new RegExp(ID_PATTERN, 'u');
export const isId = (text: string): boolean => ID.test(text);

/**
 * @param key column that holds the id
 * @param known rows of the dataset at hand
 * @param namesOf names of a row beside its id
 * @param fallback first part of ids of things whose names have no letters that an id can hold
 */
export function registry(
	key: string,
	known: readonly AnyRow[],
	namesOf: (row: AnyRow) => readonly string[],
	fallback: string,
	joint: '-' | '_' = '-'
): Registry {
	const knownById = new Map(known.map((row) => [String(row[key]), row]));
	const idOfName = new Map<string, string>();
	for (const row of [...known].reverse())
		for (const name of namesOf(row)) idOfName.set(foldName(name), String(row[key]));
	for (const id of knownById.keys()) idOfName.set(id, id);
	const used = new Map<string, AnyRow>();
	/** Last number given to ids that begin alike. */
	const repeats = new Map<string, number>();

	return {
		find(text) {
			if (used.has(text)) return text;
			const id = idOfName.get(text) ?? idOfName.get(foldName(text));
			if (id === undefined) return null;
			const row = used.has(id) ? undefined : knownById.get(id);
			if (row) used.set(id, row);
			return id;
		},
		add(wish, names, row) {
			const base = isId(wish) ? wish : slug(wish, joint) || `${fallback}${joint}${used.size + 1}`;
			let id = base;
			while (used.has(id) || knownById.has(id)) {
				const n = (repeats.get(base) ?? 1) + 1;
				repeats.set(base, n);
				id = `${base}${joint}${n}`;
			}
			used.set(id, row(id));
			for (const name of names) {
				const plain = foldName(name);
				if (!idOfName.has(plain)) idOfName.set(plain, id);
			}
			return id;
		},
		get: (id) => used.get(id),
		rows: () => [...used.values()]
	};
}
