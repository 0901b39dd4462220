/** What a claim says, in words: its summary, and all that makes it another than the next one. */
import type { Entities } from './entities';
import type { Quantity } from './quantities';

export const sayQuantity = ({ value, high, qualifier }: Quantity): string => {
	if (value === null) return 'no number';
	if (high !== null) return `${value} to ${high}`;
	return qualifier === 'exact' ? String(value) : `${qualifier.replace('_', ' ')} ${value}`;
};

/** The summary of a row that brings none; null when there is nothing to say. */
export function summaryOf(
	all: Entities,
	actorId: string,
	measureId: string | null,
	quantity: Quantity | null,
	wording: unknown
): string | null {
	const name = String(all.actors.get(actorId)?.name ?? actorId);
	if (measureId !== null && quantity !== null)
		return `${name}: ${String(all.measures.get(measureId)?.name ?? measureId)}, ${sayQuantity(quantity)}.`;
	return typeof wording === 'string' ? `${name}: “${wording}”` : null;
}

/** All that makes a claim what it is, beside speaker, day and measure. */
export const saysOf = (
	documentId: unknown,
	summary: unknown,
	quantities: readonly Quantity[]
): string =>
	`${String(documentId)}\u0000${String(summary)}\u0000${quantities.map(sayQuantity).join()}`;
