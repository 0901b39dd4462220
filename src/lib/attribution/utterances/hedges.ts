/** What the printed words themselves say about how sure, how many, of what: read by rule, English only. */
import type { Qualifier } from '$lib/dataset/types';

const HEDGES = [
	'highly likely',
	'realistic possibility',
	'likely',
	'unlikely',
	'probably',
	'possibly',
	'potentially',
	'reportedly',
	'allegedly',
	'alleged',
	'estimated',
	'may',
	'might',
	'could'
] as const;

const whole = (phrase: string): RegExp => new RegExp(`(?<!\\p{L})${phrase}(?!\\p{L})`, 'u');

/** Words of doubt in a quotation, each once; a longer one hides the shorter one inside it. */
export function hedgesIn(quotation: string): string[] {
	let rest = quotation;
	return HEDGES.filter((hedge) => {
		// "May" with a capital is a month.
		const found = whole(hedge).exec(rest);
		if (!found) return false;
		rest = rest.replace(whole(hedge), ' ');
		return true;
	});
}

const QUALIFIERS: readonly (readonly [Qualifier, RegExp])[] = [
	['more_than', /\b(?:more than|over|exceed\w*)\s*\(?$/i],
	['at_least', /\b(?:at least|no (?:fewer|less) than|a minimum of)\s*\(?$/i],
	['nearly', /\b(?:nearly|almost|close to)\s*\(?$/i],
	['up_to', /\b(?:up to|at most)\s*\(?$/i],
	['about', /\b(?:about|around|roughly|some|approximately|estimated)\s*\(?$/i]
];

const SCALE: Record<string, number> = { million: 1e6, billion: 1e9 };

export interface PrintedNumber {
	readonly value: number;
	readonly qualifier: Qualifier;
	/** Unit of an area as printed, where one follows. */
	readonly unit: string | null;
}

/** The unit printed behind a number, where it is one of area or length: the ones that get lost. */
export function areaUnitIn(text: string): string | null {
	const found = /\b(sq(?:uare|\.)?\s?)?(km²|km2|km|kilomet(?:re|er)s?|miles?|mi)(?![\p{L}])/iu.exec(
		text
	);
	if (!found) return null;
	const [, square, name = ''] = found;
	const squared = square !== undefined || /[²2]$/.test(name);
	return `${/^k/i.test(name) ? 'km' : 'mi'}${squared ? '²' : ''}`;
}

/** Every number in digits of an English quotation, with what stands before and behind it. */
export function numbersIn(quotation: string): PrintedNumber[] {
	return [...quotation.matchAll(/\d+(?:,\d{3})*(?:\.\d+)?(?:\s(million|billion))?/g)].map(
		(match) => {
			const [digits = '', scale] = match;
			const before = quotation.slice(0, match.index);
			const behind = quotation.slice(match.index + digits.length, match.index + digits.length + 24);
			return {
				value: Number.parseFloat(digits.replaceAll(',', '')) * (SCALE[scale ?? ''] ?? 1),
				qualifier: QUALIFIERS.find(([, phrase]) => phrase.test(before))?.[0] ?? 'exact',
				unit: areaUnitIn(behind)
			};
		}
	);
}
