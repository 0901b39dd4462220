/** What the page on sources shows of cues counted in texts. It has no dates and is the same on any day. */
import { precisionOf, type Precision } from '$lib/attribution/stance';
import type { IndexedDataset } from '$lib/dataset/indexed';
import type { Cue } from '$lib/dataset/types';
import type { Named } from './sources-page';

export interface CueCorpus extends Named {
	readonly documents: number;
	readonly citation: string;
	readonly caution: string;
}

export interface CuePage {
	readonly corpora: readonly CueCorpus[];
	readonly outlets: readonly Named[];
	/** Id, cue as shown, stance. */
	readonly cues: readonly (readonly [string, string, Cue['stance']])[];
	/** Corpus, outlet, party, cue (places in the lists), count. */
	readonly counts: readonly (readonly [string, string, string, number, number])[];
	readonly precision: Precision;
	/** Among cues that are not neutral. */
	readonly precisionNotNeutral: Precision;
}

const shownAs = ({ cue, kind }: Cue): string => (kind === 'noun' ? `${cue} (noun)` : cue);

export function cuePage(data: IndexedDataset): CuePage {
	const place = new Map(data.cues.map((cue, i) => [cue.cue_id, i]));
	const corpora = new Set(data.cue_counts.map((row) => row.corpus_id));
	const outlets = new Set(data.cue_counts.map((row) => row.outlet_id));
	return {
		corpora: data.corpora
			.filter((corpus) => corpora.has(corpus.corpus_id))
			.map(({ corpus_id, name, documents, citation, caution }) => ({
				id: corpus_id,
				name,
				documents,
				citation,
				caution
			})),
		outlets: data.outlets
			.filter((outlet) => outlets.has(outlet.outlet_id))
			.map(({ outlet_id, name }) => ({ id: outlet_id, name })),
		cues: data.cues.map((cue) => [cue.cue_id, shownAs(cue), cue.stance]),
		counts: data.cue_counts.map((row) => [
			row.corpus_id,
			row.outlet_id,
			row.party_id,
			place.get(row.cue_id) ?? 0,
			row.count
		]),
		precision: precisionOf(data.cue_checks, 'all'),
		precisionNotNeutral: precisionOf(data.cue_checks, 'not_neutral')
	};
}
