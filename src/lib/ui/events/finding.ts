/** The title of an event's chart: who gives which number, and how it changed. Never who is right. */
import type { NumberAccord } from '$lib/events/accord';
import type { EventClaim } from '$lib/events/event-claim';
import { trailsOf } from '$lib/events/trails';
import type { Measure, Party } from '$lib/dataset/types';
import { asStart, firstThatFits, inSentence, listed, reports } from '$lib/figures/sentence';
import { sayValue } from '$lib/figures/words';
import { sayNumbers, voiceName } from './words';

/** "Ukraine’s number went from 1 to 18": the longest trail of the side that revised most often. */
function change(
	claims: readonly EventClaim[],
	measure: Measure,
	parties: readonly Party[]
): string | null {
	const trails = parties.flatMap((party) =>
		trailsOf(
			claims.filter((claim) => claim.row.partyId === party.party_id),
			measure.measure_id
		).map((trail) => ({ party, trail }))
	);
	const [most] = trails.sort((a, b) => b.trail.figures.length - a.trail.figures.length);
	const figures = (most?.trail.figures ?? []).filter((figure) => figure.value !== null);
	const [first, last] = [figures[0], figures.at(-1)];
	if (most === undefined || first === undefined || last === undefined || first === last)
		return null;
	const [from, to] = [sayValue(first), sayValue(last)];
	if (from === to) return null;
	const { actor } = last.claim;
	const name = voiceName(
		{ partyId: most.party.party_id, actor: most.party.residual ? actor : null },
		parties
	);
	return `${asStart(name)}: from ${from} to ${to}`;
}

/**
 * @param accord the sides' last numbers of the measure
 */
export function eventFinding(
	accord: NumberAccord | undefined,
	claims: readonly EventClaim[],
	measure: Measure,
	parties: readonly Party[]
): { readonly title: string; readonly detail: string } {
	const what = inSentence(measure.name, parties);
	const sayings = accord?.sayings ?? [];
	const changed = change(claims, measure, parties);
	if (sayings.length === 0) {
		const gave = claims.some(({ figures }) =>
			figures.some(({ measureId }) => measureId === measure.measure_id)
		);
		return {
			title: `${asStart(what)}: nobody gives a number ${gave ? 'that still stands' : 'here'}`,
			detail: ''
		};
	}
	// Where voices are compared, the title tells the numbers that were.
	const settled = accord?.outcome === 'agreed' || accord?.outcome === 'disputed';
	const said = sayings
		.map(({ voice, figures, compared }) => ({ voice, figures: settled ? compared : figures }))
		.filter(({ figures }) => figures.length > 0)
		.map(({ voice, figures }) => ({
			name: voiceName(voice, parties),
			numbers: sayNumbers(figures)
		}));
	const [first] = said;
	const all = said.map(({ name, numbers }) => `${name} ${numbers}`).join(', ');
	const start = `${asStart(what)}:`;
	const detail = changed === null ? '' : `${changed}.`;
	if (first === undefined) return { title: asStart(what), detail };
	if (said.length === 1) {
		const told = `${reports(first.name)} ${first.numbers}`;
		return {
			title: firstThatFits([
				...(changed === null ? [] : [`${asStart(what)}. ${changed}`]),
				`${asStart(what)}: ${told}`,
				`${asStart(what)}: only ${first.name} gives numbers`
			]),
			detail: 'No other side gives one here.'
		};
	}
	const same = accord?.outcome === 'agreed';
	if (accord?.outcome === 'apart')
		return {
			title: `${start} ${said.length} voices give numbers, not compared here`,
			detail
		};
	return {
		title: firstThatFits(
			[
				`${start} ${same ? `${listed(said.map(({ name }) => name))} give the same number` : all}`,
				`${start} ${said.length} voices give ${same ? 'the same number' : 'numbers'}`
			],
			start
		),
		detail: [same ? `${all}.` : '', detail].filter(Boolean).join(' ')
	};
}
