/** What the page about echoes needs of a dataset: the voices that can be set beside another. */
import type { IndexedDataset } from '$lib/dataset/indexed';
import type { Measure, Party } from '$lib/dataset/types';
import { canMeet, couplesOf, type Couple } from '$lib/figures/echo/couples';
import { type Voice } from '$lib/figures/echo/voice';
import { voicesOf } from '$lib/figures/echo/voices';
import { institutions } from '$lib/figures/series';
import { familyName } from '$lib/ui/figures/labels';

export interface EchoPage {
	readonly parties: readonly Party[];
	readonly measures: readonly Measure[];
	readonly voices: readonly Voice[];
	/** Things that at least two voices count. */
	readonly things: readonly { readonly id: string; readonly name: string }[];
	/** Ids of the voices that are shown when none is chosen. */
	readonly first: { readonly a: string; readonly b: string; readonly thing: string };
}

/** The couple a thing is shown with first: most common periods, else any two that can meet. */
export function firstCouple(
	voices: readonly Voice[],
	couples: readonly Pick<Couple, 'a' | 'b'>[],
	thing: string
): readonly [Voice, Voice] | null {
	const found = couples.find(({ a }) => a.thing === thing);
	if (found !== undefined) return [found.a, found.b];
	const own = voices.filter((voice) => voice.thing === thing);
	for (const a of own) {
		const b = own.find((other) => canMeet(a, other));
		if (b !== undefined) return [a, b];
	}
	return null;
}

export function echoPage(data: IndexedDataset): EchoPage {
	const parties = data.orderedParties;
	const all = voicesOf(data.figureRows, data.measures, parties, institutions(data.actors));
	const voices = all.filter((voice) => all.some((other) => canMeet(voice, other)));
	const couples = couplesOf(voices, 'month');
	const things = [
		...new Set([...couples.map(({ a }) => a.thing), ...voices.map(({ thing }) => thing)])
	];
	const [thing = ''] = things;
	const couple = firstCouple(voices, couples, thing);
	const counted = new Set(voices.map((voice) => voice.measureId));
	return {
		parties,
		measures: data.measures.filter((measure) => counted.has(measure.measure_id)),
		voices,
		things: things.map((id) => ({ id, name: familyName(id, parties) })),
		first: { a: couple?.[0].id ?? '', b: couple?.[1].id ?? '', thing }
	};
}
