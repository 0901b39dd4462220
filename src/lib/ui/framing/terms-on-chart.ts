/** Neutral looks for words: party colours stay the parties' own, so words differ by marker and dash. */
import type { Marker, MarkStyle } from '$lib/charts/model';

const MARKERS: readonly Marker[] = ['circle', 'diamond', 'triangle', 'square', 'cross', 'star'];

/** Look of a word by its place in its concept; with more than six words the markers begin anew. */
export const termStyle = (place: number): MarkStyle => ({
	colour: 'grey',
	marker: MARKERS[place % MARKERS.length] ?? 'circle'
});
