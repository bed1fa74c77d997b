/*
 * Loaded into the program before it (`node --import`): writes down, in its order, every flag that V8 is told and every
 * module that is loaded, a line each, to the file that TOLD_AND_LOADED names.
 */
import { appendFileSync } from 'node:fs';
import { register, syncBuiltinESMExports } from 'node:module';
import v8 from 'node:v8';

const file = process.env.TOLD_AND_LOADED;
const tell = v8.setFlagsFromString;
v8.setFlagsFromString = (flag) => {
	appendFileSync(file, `${flag}\n`);
	tell(flag);
};
syncBuiltinESMExports();

const hooks = `
import { appendFileSync } from 'node:fs';
export function load(url, context, next) {
	appendFileSync(${JSON.stringify(file)}, url + '\\n');
	return next(url, context);
}`;
register(`data:text/javascript,${encodeURIComponent(hooks)}`);
