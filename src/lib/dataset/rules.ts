/**
 * Rules of the dataset that no column type can express. Each takes the tables and returns problems
 * that name file, row, column, value and remedy.
 */
import type { Problem } from './problems';
import type { Claim, Dataset } from './types';

export const MAXIMUM_QUOTED_WORDS = 12;

type Rule = (dataset: Dataset) => Problem[];

/** Rows are numbered as a spreadsheet shows them: the header is row 1. */
const spreadsheetRow = (index: number): number => index + 2;

function rule(
	file: string,
	index: number,
	column: string,
	value: string | number | null,
	message: string,
	remedy: string
): Problem {
	return {
		code: 'rule',
		file,
		row: spreadsheetRow(index),
		column,
		value: value === null ? null : String(value),
		message,
		remedy
	};
}

/** Words of a quotation: runs without white space that hold a letter or digit. */
export const countWords = (text: string): number =>
	text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

const quotationsAreShort: Rule = ({ claims, figures, documents }) => {
	const check = (file: string, column: string, texts: readonly (string | null)[]) =>
		texts.flatMap((text, i) =>
			text !== null && countWords(text) > MAXIMUM_QUOTED_WORDS
				? [
						rule(
							file,
							i,
							column,
							text,
							`has ${countWords(text)} words.`,
							'Cut it to the twelve words at issue.'
						)
					]
				: []
		);
	return [
		...check(
			'claims',
			'wording',
			claims.map((claim) => claim.wording)
		),
		...check(
			'claims',
			'other_wording',
			claims.map((claim) => claim.other_wording)
		),
		...check(
			'claims',
			'hedge',
			claims.map((claim) => claim.hedge)
		),
		...check(
			'claims',
			'cue',
			claims.map((claim) => claim.cue)
		),
		...check(
			'figures',
			'wording',
			figures.map((figure) => figure.wording)
		),
		...check(
			'documents',
			'title',
			documents.map((document) => document.title)
		)
	];
};

const offsetsLieInTheDocument: Rule = ({ claims, documents }) => {
	const lengths = new Map(documents.map((row) => [row.document_id, row.characters]));
	return claims.flatMap((claim, i) => {
		const { start, end } = claim;
		if (start === null && end === null) return [];
		const length = lengths.get(claim.document_id) ?? null;
		const range = `${start ?? ''}–${end ?? ''}`;
		if (start === null || end === null || start >= end)
			return [
				rule(
					'claims',
					i,
					'start, end',
					range,
					'is not a range.',
					'Give both, the start before the end.'
				)
			];
		if (length === null)
			return [
				rule(
					'claims',
					i,
					'start, end',
					range,
					'belongs to a document of unknown length.',
					'Fill in characters and sha256 in documents.csv.'
				)
			];
		return end > length
			? [
					rule(
						'claims',
						i,
						'end',
						end,
						`is beyond the document’s ${length} characters.`,
						'Count in UTF-16 code units from 0.'
					)
				]
			: [];
	});
};

/** Two claims are one when speaker, document, place in it, summary and figures agree. */
const claimsAreNotRepeated: Rule = ({ claims, figures }) => {
	const numbers = new Map<string, string[]>();
	for (const figure of figures) {
		const list = numbers.get(figure.claim_id) ?? [];
		list.push(`${figure.measure_id}=${figure.value ?? ''}-${figure.value_high ?? ''}`);
		numbers.set(figure.claim_id, list);
	}
	const identity = (claim: Claim): string =>
		[
			claim.document_id,
			claim.actor_id,
			claim.said_on,
			claim.start,
			claim.summary,
			...(numbers.get(claim.claim_id) ?? [])
		].join('|');
	const seen = new Map<string, string>();
	return claims.flatMap((claim, i) => {
		const key = identity(claim);
		const first = seen.get(key);
		if (first === undefined) {
			seen.set(key, claim.claim_id);
			return [];
		}
		return [
			rule(
				'claims',
				i,
				'claim_id',
				claim.claim_id,
				`says the same as ${first}.`,
				'Remove one of the two.'
			)
		];
	});
};

const everyClaimHasASource: Rule = ({ documents }) =>
	documents.flatMap((document, i) =>
		document.url === null && document.sha256 === null
			? [
					rule(
						'documents',
						i,
						'url',
						null,
						'has neither an address nor a text.',
						'Add where it can be read.'
					)
				]
			: []
	);

const figuresMakeSense: Rule = ({ figures }) =>
	figures.flatMap((figure, i) => {
		const { value, value_high: high, qualifier } = figure;
		const problems: Problem[] = [];
		const add = (column: string, cell: string | number | null, message: string, remedy: string) =>
			problems.push(rule('figures', i, column, cell, message, remedy));
		if (value === null && qualifier !== 'unspecified')
			add(
				'value',
				null,
				`is empty but the qualifier is ${qualifier}.`,
				'Give the number, or say unspecified.'
			);
		if (value !== null && qualifier === 'unspecified')
			add(
				'qualifier',
				qualifier,
				'does not go with a number.',
				'Leave the value empty for "dozens".'
			);
		if ((qualifier === 'between') !== (high !== null))
			add(
				'value_high',
				high,
				'and the qualifier "between" belong together.',
				'Give both or neither.'
			);
		if (high !== null && value !== null && high <= value)
			add('value_high', high, `is not above ${value}.`, 'Swap the two ends.');
		if (
			figure.period_start !== null &&
			figure.period_end !== null &&
			figure.period_start > figure.period_end
		)
			add('period_end', figure.period_end, 'is before the period begins.', 'Swap the two days.');
		return problems;
	});

const measuresHaveComparableUnits: Rule = ({ measures, figures }) => {
	const units = new Map<string, string>();
	const families = measures.flatMap((measure, i) => {
		const key = `${measure.family}|${measure.accumulation}`;
		const first = units.get(key);
		if (first === undefined) units.set(key, measure.unit);
		return first !== undefined && first !== measure.unit
			? [
					rule(
						'measures',
						i,
						'unit',
						measure.unit,
						`differs from ${first} in the same family.`,
						'Use one unit, or another family.'
					)
				]
			: [];
	});
	const shares = new Set(
		measures.filter((row) => row.unit === 'percent').map((row) => row.measure_id)
	);
	return [
		...families,
		...figures.flatMap((figure, i) =>
			shares.has(figure.measure_id) &&
			figure.value !== null &&
			(figure.value_high ?? figure.value) > 100
				? [
						rule(
							'figures',
							i,
							'value',
							figure.value,
							'is more than 100 percent.',
							'Check the unit.'
						)
					]
				: []
		)
	];
};

/** A passage belongs to an utterance. */
const partsBelongToUtterances: Rule = ({ claims }) =>
	claims.flatMap(({ part, utterance_id }, i) =>
		part !== null && utterance_id === null
			? [
					rule(
						'claims',
						i,
						'part',
						part,
						'is a passage of no utterance.',
						'Fill in utterance_id, or empty the cell.'
					)
				]
			: []
	);

/** Other words for the same thing say where they stand, differ, and carry their caution. */
const otherWordingsAreWhole: Rule = ({ claims, figures }) => {
	const cautions = ['wording_changed', 'numbers_differ'];
	const reworded = new Set<string>();
	const ofClaims = claims.flatMap((claim, i) => {
		const { wording, other_wording: other, other_wording_in: where } = claim;
		if (other !== null) reworded.add(claim.claim_id);
		if ((other === null) !== (where === null))
			return [
				rule(
					'claims',
					i,
					'other_wording_in',
					where,
					'and other_wording belong together.',
					'Give both or neither.'
				)
			];
		if (other === null) return [];
		if (other === wording)
			return [
				rule(
					'claims',
					i,
					'other_wording',
					other,
					'is the wording itself.',
					'Keep it only where the words differ.'
				)
			];
		return claim.flags.some((flag) => cautions.includes(flag))
			? []
			: [
					rule(
						'claims',
						i,
						'flags',
						claim.flags.join(';'),
						'do not warn of the other wording.',
						'Add wording_changed, or numbers_differ.'
					)
				];
	});
	return [
		...ofClaims,
		...figures.flatMap((figure, i) =>
			figure.other_measure !== null && !reworded.has(figure.claim_id)
				? [
						rule(
							'figures',
							i,
							'other_measure',
							figure.other_measure,
							'has no other wording in its claim.',
							'Give the other words in claims.csv.'
						)
					]
				: []
		)
	];
};

const termsOccur: Rule = ({ framing_terms, term_counts }) => {
	const used = new Set(term_counts.filter((row) => row.mentions > 0).map((row) => row.term_id));
	return framing_terms.flatMap((term, i) =>
		used.has(term.term_id)
			? []
			: [
					rule(
						'framing_terms',
						i,
						'term_id',
						term.term_id,
						'never occurs in any corpus.',
						'Add variants that occur, or drop the term.'
					)
				]
	);
};

const countsAddUp: Rule = ({ term_counts }) =>
	term_counts.flatMap((row, i) =>
		row.documents_with_term <= row.documents_with_concept &&
		row.documents_with_concept <= row.documents &&
		row.documents_with_term <= row.mentions
			? []
			: [
					rule(
						'term_counts',
						i,
						'documents_with_term',
						row.documents_with_term,
						'does not fit the other counts.',
						'Count again with parallax count.'
					)
				]
	);

/** A claim replaces only what its own side said before about the same event; in a group that is no one side, the same speaker. */
const revisionsReplaceEarlierClaims: Rule = ({ claims, actors, parties }) => {
	const byId = new Map(claims.map((claim) => [claim.claim_id, claim]));
	const partyOf = new Map(actors.map((actor) => [actor.actor_id, actor.party_id]));
	const residual = new Set(parties.filter((one) => one.residual).map((one) => one.party_id));
	const side = ({ actor_id }: Claim): string => {
		const party = partyOf.get(actor_id) ?? actor_id;
		return residual.has(party) ? actor_id : party;
	};
	const wrong = (claim: Claim, old: Claim): string | null => {
		if (claim.event_id === null || claim.event_id !== old.event_id)
			return 'is about another event.';
		if (side(claim) !== side(old)) return 'was said by another side.';
		return (old.said_on ?? '') > (claim.said_on ?? '9999') ? 'was said later.' : null;
	};
	const leadsBack = (start: Claim): boolean => {
		const seen = new Set<string>();
		const open = [...start.revises];
		for (let id = open.pop(); id !== undefined; id = open.pop()) {
			if (id === start.claim_id) return true;
			if (seen.has(id)) continue;
			seen.add(id);
			open.push(...(byId.get(id)?.revises ?? []));
		}
		return false;
	};
	return claims.flatMap((claim, i) => {
		const problems = claim.revises.flatMap((id) => {
			const old = byId.get(id);
			const message = old === undefined ? null : wrong(claim, old);
			return message === null
				? []
				: [
						rule(
							'claims',
							i,
							'revises',
							id,
							message,
							'Name an earlier claim of the same side about the same event.'
						)
					];
		});
		return leadsBack(claim)
			? [
					...problems,
					rule(
						'claims',
						i,
						'revises',
						claim.revises.join(';'),
						'leads back to the claim itself.',
						'Break the circle: only the later claim replaces the earlier one.'
					)
				]
			: problems;
	});
};

const RULES: readonly Rule[] = [
	quotationsAreShort,
	offsetsLieInTheDocument,
	claimsAreNotRepeated,
	everyClaimHasASource,
	figuresMakeSense,
	measuresHaveComparableUnits,
	revisionsReplaceEarlierClaims,
	partsBelongToUtterances,
	otherWordingsAreWhole,
	termsOccur,
	countsAddUp
];

/** Every problem that the rules find, in the order of the rules. */
export const checkRules = (dataset: Dataset): Problem[] => RULES.flatMap((check) => check(dataset));
