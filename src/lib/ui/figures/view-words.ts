/** A view of a figures page in words: its period, and what it leaves to other events. */
import type { Scope, ScopeCount } from '$lib/figures/comparable';
import { sayDate } from '$lib/figures/when';

/** A chosen period in words; '' for all of it. */
export function periodWords(from: string | null, to: string | null): string {
	if (from !== null && to !== null) return `, ${sayDate(from)} to ${sayDate(to)}`;
	if (from !== null) return `, since ${sayDate(from)}`;
	return to === null ? '' : `, until ${sayDate(to)}`;
}

/** So that no figure is out of reach: a refusal about one event must not hide behind the whole war. */
export function elsewhereWords(scopes: readonly ScopeCount[], scope: Scope): string {
	const others = scopes.filter((one) => one.scope !== scope);
	const n = others.reduce((sum, one) => sum + one.figures, 0);
	if (n === 0) return '';
	const war = others.some((one) => one.scope === null);
	const where =
		others.length === 1
			? war
				? 'the whole war'
				: 'one event'
			: war
				? 'the whole war or other events'
				: scope === null
					? 'single events'
					: 'other events';
	return `${n} more ${n === 1 ? 'figure is' : 'figures are'} about ${where}: choose under “About”.`;
}
