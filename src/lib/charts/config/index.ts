import { needForm, type BasicForm } from '../extra';
import type { Scene } from '../scene';
import { bars } from './bars';
import type { Config } from './base';
import { chain } from './chain';
import { dots } from './dots';
import { matrix } from './matrix';
import { time } from './time';

const BUILDERS: Record<BasicForm, (scene: Scene) => Config> = { time, dots, bars, matrix, chain };

/** Chart.js configuration of a scene. Pure: the same scene gives the same configuration. */
export function configOf(scene: Scene): Config {
	const { form } = scene.drawing;
	return form === 'sankey' ? needForm(form).config(scene) : BUILDERS[form](scene);
}

export type { Config } from './base';
