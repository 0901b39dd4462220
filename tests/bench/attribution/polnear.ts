/**
 * Attributions in US political news (PolNeAR, Newell et al. 2018), by the definitions of its scorer. The
 * corpus and the scorer lie beside the project and are no part of it.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Extractor } from '../../../src/lib/extraction/extract';
import type { Span } from '../../../src/lib/extraction/model';
import { interval, type Counts } from './bootstrap';

interface Attribution {
	readonly source: readonly Span[];
	readonly cue: readonly Span[];
	readonly content: readonly Span[];
}

interface Article {
	readonly id: string;
	readonly text: string;
	readonly attributions: readonly Attribution[];
}

interface Library {
	readJsonl(file: string): Article[];
}

interface Scorer {
	scoreAll(
		gold: readonly Article[],
		predicted: readonly { id: string; attributions: readonly Attribution[] }[],
		subset: string
	): { docs: readonly { c: Readonly<Record<'det' | 'full' | 'cx', Counts>> }[]; nGold: number };
}

export interface Row {
	readonly name: string;
	readonly precision: number;
	readonly recall: number;
	readonly f1: number;
	readonly low: number;
	readonly high: number;
}

const NAMES = { det: 'detected', full: 'full', cx: 'content exact' } as const;

/** Outermost attributions only, as the corpus has them. */
function attributionsOf(extractor: Extractor, text: string): Attribution[] {
	return extractor(text).filter((claim) => claim.parent === null);
}

/** Scores of the report subset; null when the corpus is not there. */
export async function scorePolnear(
	folder: string,
	extractor: Extractor
): Promise<{ rows: Row[]; gold: number } | null> {
	if (!existsSync(join(folder, 'polnear-dev.jsonl'))) return null;
	const load = (name: string): Promise<unknown> => import(pathToFileURL(join(folder, name)).href);
	// The two modules are written without types; the interfaces above say what is used of them.
	const { readJsonl } = (await load('lib.mjs')) as Library;
	const { scoreAll } = (await load('score.mjs')) as Scorer;
	const gold = readJsonl(join(folder, 'polnear-dev.jsonl'));
	const predicted = gold.map(({ id, text }) => ({
		id,
		attributions: attributionsOf(extractor, text)
	}));
	const { docs, nGold } = scoreAll(gold, predicted, 'report');
	const rows = (['det', 'full', 'cx'] as const).map((key) => ({
		name: NAMES[key],
		...interval(docs.map((doc) => doc.c[key]))
	}));
	return { rows, gold: nGold };
}
