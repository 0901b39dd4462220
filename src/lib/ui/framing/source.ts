/** What stands behind a framing chart: texts, outlets, months and whom to cite. */
import type { SourceLine } from '$lib/charts/model';
import type { Basis } from '$lib/framing/sides';
import type { Corpus } from '$lib/dataset/types';
import type { SideShares } from '$lib/framing/shares';

interface Counted {
	readonly sides: readonly SideShares[];
	readonly corpora: readonly Corpus[];
	readonly basis: Basis;
}

export function sourceOf({ sides, corpora, basis }: Counted): SourceLine {
	// Every word has the same months and texts, so the first one is enough.
	const months = sides.flatMap((side) => [...side.months.values()][0] ?? []);
	const days = months.flatMap(({ month }) => month ?? []).sort();
	return {
		documents: months.reduce((sum, month) => sum + month.documents, 0),
		outlets: sides.reduce((sum, side) => sum + side.outlets.length, 0),
		from: days[0] ?? null,
		to: days.at(-1) ?? null,
		citation: corpora
			.filter((corpus) => corpus.basis === basis)
			.map((corpus) => corpus.citation)
			.join('; '),
		href: '/method/'
	};
}
