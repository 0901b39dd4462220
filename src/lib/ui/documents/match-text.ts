/** Finding the claims of a document in a text that a reader has. Nothing leaves the device. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { textForms, type Span } from '$lib/dataset/marked-text';
import type { ClaimRow } from '$lib/dataset/rows';
import type { Document } from '$lib/dataset/types';

export interface TextMatch {
	readonly text: string;
	readonly spans: readonly Span[];
	/** What was found, for the reader. */
	readonly message: string;
}

interface PlacedClaim {
	readonly row: ClaimRow;
	readonly start: number | null;
	readonly end: number | null;
}

const hash = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)));

/** Where the quoted words stand; all parts of an elided quotation, in order. */
function findWording(text: string, { row }: PlacedClaim): Span[] {
	if (row.wording === null) return [];
	let from = 0;
	let start = -1;
	for (const part of row.wording
		.split('…')
		.map((words) => words.trim())
		.filter(Boolean)) {
		const at = text.indexOf(part, from);
		if (at === -1) return [];
		if (start === -1) start = at;
		from = at + part.length;
	}
	return start === -1 ? [] : [{ id: row.id, start, end: from }];
}

/**
 * Places the claims in a text: by their offsets when it is the very text that was coded (its SHA-256
 * agrees), otherwise by their quoted words.
 */
export async function matchText(
	document: Pick<Document, 'sha256'>,
	claims: readonly PlacedClaim[],
	text: string
): Promise<TextMatch> {
	const same = textForms(text).find((form) => hash(form) === document.sha256);
	if (same !== undefined) {
		const spans = claims.flatMap(({ row, start, end }) =>
			start === null || end === null ? [] : [{ id: row.id, start, end }]
		);
		return {
			text: same,
			spans,
			message: `This is the text that was read. ${spans.length} claims are marked.`
		};
	}
	const spans = claims.flatMap((claim) => findWording(text, claim));
	const found = `${spans.length} of ${claims.length} claims were found by their quoted words`;
	return {
		text,
		spans,
		message:
			spans.length > 0
				? `This is not letter for letter the text that was read, so ${found}.`
				: 'None of the claims was found in this text. Is it the right article? Copy the whole text, headline included.'
	};
}
