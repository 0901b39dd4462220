/**
 * Forms that few pages need. Their code is fetched with the first chart of that form and adds itself
 * here; pages without one carry none of it.
 */
import type { Config } from './config/base';
import type { ChartForm } from './model';
import type { Located } from './places';
import type { Plane } from './plane';
import type { Pen } from './plugins/paint';
import type { Scene } from './scene';

export type Draw = (pen: Pen, scene: Scene, plane: Plane) => void;

/** What a form fetched on demand brings. */
export interface ExtraForm {
	readonly config: (scene: Scene) => Config;
	/** Above what Chart.js draws, from back to front. */
	readonly draw: readonly Draw[];
	/** Where its points are pointed at. */
	readonly places: (scene: Scene, plane: Plane) => Located[];
}

export type ExtraName = 'sankey';
export type BasicForm = Exclude<ChartForm, ExtraName>;

const SOURCES: Record<ExtraName, () => Promise<{ readonly form: ExtraForm }>> = {
	sankey: () => import('./sankey')
};
const fetched = new Map<ChartForm, ExtraForm>();

const isExtra = (form: ChartForm): form is ExtraName => form in SOURCES;

/** The form, when it is one of these and has come. */
export const extraForm = (form: ChartForm): ExtraForm | undefined => fetched.get(form);

/** True when nothing more is needed to draw this form. */
export const formReady = (form: ChartForm): boolean => !isExtra(form) || fetched.has(form);

/** @throws Error when it was never fetched */
export function needForm(form: ExtraName): ExtraForm {
	const found = fetched.get(form);
	if (!found) throw new Error(`The form ${form} has not been fetched.`);
	return found;
}

/** Fetches what a form needs; nothing for most. */
export async function fetchForm(form: ChartForm): Promise<void> {
	if (!isExtra(form) || fetched.has(form)) return;
	const source = await SOURCES[form]();
	fetched.set(form, source.form);
}
