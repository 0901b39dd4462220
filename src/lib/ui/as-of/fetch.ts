/** Fetches the tables once for all pages; a failure is not kept, so that trying again can help. */
import { resolve } from '$app/paths';
import type { IndexedDataset } from '$lib/dataset/indexed';
import { joinTables, unpackRows, type DatedTables, type PackedRow } from './tables';

/** With `words`, counts of words come too. */
export type Parts = 'claims' | 'words';

const held = new Map<Parts, Promise<IndexedDataset>>();

async function read<T>(path: '/as-of/tables.json' | '/as-of/counts.json'): Promise<T> {
	const response = await fetch(resolve(path));
	if (!response.ok) throw new Error(`${path}: ${response.status} ${response.statusText}`);
	// The files come from this build; their form is that of the endpoints.
	return (await response.json()) as T;
}

async function load(parts: Parts): Promise<IndexedDataset> {
	const [tables, counts] = await Promise.all([
		read<DatedTables>('/as-of/tables.json'),
		parts === 'words' ? read<PackedRow[]>('/as-of/counts.json') : []
	]);
	return joinTables(tables, unpackRows(counts));
}

/** The built-in dataset in the browser. */
export function fetchDataset(parts: Parts): Promise<IndexedDataset> {
	const found = held.get(parts) ?? (parts === 'claims' ? held.get('words') : undefined);
	if (found) return found;
	const loading = load(parts);
	held.set(parts, loading);
	loading.catch(() => held.delete(parts));
	return loading;
}
