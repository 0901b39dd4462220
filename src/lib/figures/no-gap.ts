/** Sentences for what is missing: silences, refusals, sides that cannot be compared. */
import type { FigureRow } from '$lib/dataset/rows';
import type { Measure, Party } from '$lib/dataset/types';
import { givenOf } from './number-rule';
import { asStart, firstThatFits, inSentence, listed, reports, sideName } from './sentence';
import { canLead, restsOnOthers } from './standing';

export interface Finding {
	/** The sentence, at most fifteen words. */
	readonly title: string;
	/** The figures behind it with their dates, or what is missing. */
	readonly detail: string;
}

/** Whether somebody gave a number: one that a number rule made out of words is nobody's report. */
const givesNumber = (row: FigureRow): boolean => givenOf(row).value !== null;

/** " No number here from Russia and Wire services.": the silences of sides, or ''. */
export function silences(rows: readonly FigureRow[], parties: readonly Party[]): string {
	const speaking = new Set(rows.filter(givesNumber).map((row) => row.claim.partyId));
	const silent = parties.filter((party) => !party.residual && !speaking.has(party.party_id));
	return silent.length === 0 ? '' : ` No number here from ${listed(silent.map(sideName))}.`;
}

/** What is said when no two sides can be compared. */
export function withoutGap(
	rows: readonly FigureRow[],
	measure: Measure,
	parties: readonly Party[]
): Finding {
	const name = inSentence(measure.name, parties);
	const event = rows[0]?.claim.event ?? null;
	const numbered = rows.filter(givesNumber);
	const speaking = parties.filter((party) =>
		numbered.some((row) => row.claim.partyId === party.party_id)
	);
	const quiet = silences(rows, parties);
	const [only] = speaking;
	/** "Only Ukraine reports a number: people killed"; of an event "Vinnytsia: only Ukraine …". */
	const titled = (said: string): string =>
		event === null
			? firstThatFits([`${said}: ${name}`, asStart(name)])
			: firstThatFits(
					[
						`${event}: ${said.charAt(0).toLowerCase()}${said.slice(1)} (${name})`,
						`${event}: ${name}`
					],
					event
				);
	if (only === undefined) {
		const declined = rows.filter((row) => row.claim.kind === 'refusal');
		const who = listed([...new Set(declined.map((row) => row.claim.actor))]);
		const detail = declined.length === 0 ? '' : `Asked, and gave no number: ${who}.`;
		const refused = declined.length > 0 && declined.length === rows.length;
		const said = refused ? 'Only refusals to give a number' : 'Nobody gives a number here';
		return { title: titled(said), detail };
	}
	const plain = { title: titled('Who reports what'), detail: '' };
	const count = `${numbered.length} ${numbered.length === 1 ? 'figure' : 'figures'} with a number.`;
	if (speaking.length > 1)
		return {
			...plain,
			detail: `${count} No two sides have named speakers with comparable numbers of their own close in time.${quiet}`
		};
	const actors = [...new Set(numbered.map((row) => row.claim.actor))];
	const alone = only.residual
		? actors.length === 1 && numbered.every(canLead)
			? (actors[0] ?? null)
			: null
		: sideName(only);
	const noun = measure.unit === 'percent' ? 'a share' : 'a number';
	const said = numbered.every(restsOnOthers)
		? `No side reports ${noun} of its own`
		: alone === null
			? `No side gives ${noun}`
			: `Only ${reports(alone)} ${noun}`;
	return { title: titled(said), detail: `${count}${quiet}` };
}
