import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { connect } from '../../src/store/connection.js';
import { temporaryFolder } from './place.js';

const memory = () => connect({ file: ':memory:', readOnly: false, patience: 0 });

describe('binding', () => {
	const stored = (value: unknown) => memory().run('select ? as value, typeof(?) as type', [value, value]).rows[0];

	it.each([
		['a whole number', 5, { value: 5, type: 'real' }],
		['a fraction', 0.5, { value: 0.5, type: 'real' }],
		['a text', 'ä', { value: 'ä', type: 'text' }],
		['a big integer', 5n, { value: 5, type: 'integer' }],
		['nothing', null, { value: null, type: 'null' }],
		['yes as 1', true, { value: 1, type: 'real' }],
		['no as 0', false, { value: 0, type: 'real' }],
		['a text with a NUL, whole', 'a\0b', { value: 'a\ufffdb', type: 'text' }],
	])('takes %s', (_, value, expected) => {
		expect(stored(value)).toEqual(expected);
	});

	it('takes bytes', () => {
		const row = memory().run('select hex(?) as value', [new Uint8Array([1, 255])]).rows[0];
		expect(row).toEqual({ value: '01FF' });
	});

	it.each([
		['undefined', undefined],
		['NaN', Number.NaN],
		['infinity', Number.POSITIVE_INFINITY],
		['a date', new Date(0)],
		['an object', {}],
		['a list', [1]],
		['a symbol', Symbol('x')],
		['a function', () => 1],
	])('refuses %s before libsql, which would abort the process or store something else', (_, value) => {
		expect(() => stored(value)).toThrow(TypeError);
	});
});

describe('a connection', () => {
	it('says how many rows a statement wrote, and whether a transaction is open', () => {
		const connection = memory();
		connection.run('create table t (a integer)');
		expect(connection.inTransaction).toBe(false);
		connection.exec('begin immediate');
		expect(connection.inTransaction).toBe(true);
		expect(connection.run('insert into t values (1), (2)').changes).toBe(2);
		connection.exec('rollback');
		expect(connection.inTransaction).toBe(false);
		expect(connection.value('select count(*) from t')).toBe(0);
	});

	it('answers a statement that is kept ready by the tables as they are now', () => {
		const connection = memory();
		connection.run('create table t (a integer)');
		connection.run('insert into t values (1)');
		expect(connection.run('select * from t').rows).toEqual([{ a: 1 }]);
		connection.run('alter table t add column b text');
		expect(connection.run('select * from t').rows).toEqual([{ a: 1, b: null }]);
	});

	it('goes on when more different statements were run than are kept', () => {
		const connection = memory();
		for (let i = 0; i < 600; i++) expect(connection.value(`select ${i}`)).toBe(i);
		expect(connection.value('select 0')).toBe(0);
	});

	it('writes nothing through a read-only one, in a path with signs of its own', () => {
		const file = join(temporaryFolder(), 'a b?c#d%e.db');
		const writer = connect({ file, readOnly: false, patience: 0 });
		writer.run('create table t (a integer)');
		const reader = connect({ file, readOnly: true, patience: 0 });
		expect(reader.value('select count(*) from t')).toBe(0);
		expect(() => reader.run('insert into t values (1)')).toThrow('database-read-only');
		reader.close();
		writer.close();
	});

	it('leaves an error of ours what it is', () => {
		expect(() => memory().run('select * from nowhere')).toThrow('no such table');
		expect(() => memory().run('select ?', [])).not.toThrow('database-');
	});
});
