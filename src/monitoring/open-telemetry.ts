import { createHash } from 'node:crypto';
import { ROOT_CONTEXT, type Span, SpanStatusCode, type TraceFlags, trace } from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-proto';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { BatchSpanProcessor, RandomIdGenerator, TracerProvider } from '@opentelemetry/sdk-trace';
import { programVersion } from '../../config/package-root.js';
import type { Secret } from '../../config/secret.js';
import { withTimeout } from '../chat/shared/with-timeout.js';
import type { Clock } from '../ports/clock.js';
import { currentOrigin } from './origin.js';
import type { Details, Traces } from './traces.js';

/** Loaded only where an endpoint is set. */
export interface TracesDeps {
	/** Base address of a collector that speaks OTLP over HTTP. */
	readonly endpoint: string;
	/** `name=value,name=value`, as OTEL_EXPORTER_OTLP_HEADERS has them. */
	readonly headers: Secret | null;
	readonly clock: Clock;
}

/** What a collector that does not answer may cost: so many spans wait, and whatever comes then is dropped. */
const mostWaiting = 2_048;
const exportTimeoutMs = 5_000;
/** At the end nobody waits longer for a collector. */
const closeTimeoutMs = 1_000;

const sampled: TraceFlags = 1;
const digest = (text: string, bytes: number) =>
	createHash('sha256')
		.update(text)
		.digest('hex')
		.slice(0, 2 * bytes);

/**
 * Traces by OpenTelemetry. The id of a task or a command is the id of its trace, so that a post that leaves in the
 * morning, or from another copy, is in the trace of the tick it came of.
 */
export function openTraces({ endpoint, headers, clock }: TracesDeps): Traces {
	const exporter = new OTLPTraceExporter({
		url: `${endpoint.replace(/\/$/, '')}/v1/traces`,
		headers: headersIn(headers),
		timeoutMillis: exportTimeoutMs,
	});
	const random = new RandomIdGenerator();
	/** Set while the first span of a trace is made: the tracer asks for its ids within that call. */
	let beginning: string | null = null;
	const provider = new TracerProvider({
		resource: resourceFromAttributes({ 'service.name': 'milepost', 'service.version': programVersion() }),
		idGenerator: {
			generateTraceId: () => (beginning === null ? random.generateTraceId() : traceIdOf(beginning)),
			generateSpanId: () => (beginning === null ? random.generateSpanId() : firstSpanOf(beginning)),
		},
		spanProcessors: [
			new BatchSpanProcessor({ exporter, maxQueueSize: mostWaiting, exportTimeoutMillis: exportTimeoutMs }),
		],
	});
	const tracer = provider.getTracer('milepost', programVersion());

	async function run<T>(span: Span, work: () => Promise<T>, outcome: (result: T) => Details): Promise<T> {
		try {
			const result = await work();
			span.setAttributes(outcome(result));
			return result;
		} catch (error) {
			// Its name and no more: a message may quote what somebody typed.
			span.setStatus({ code: SpanStatusCode.ERROR, message: error instanceof Error ? error.name : 'thrown' });
			throw error;
		} finally {
			span.end();
		}
	}

	return {
		begin(origin, name, details, work) {
			beginning = origin;
			const span = tracer.startSpan(name, { root: true, attributes: { ...details, 'milepost.id': origin } });
			beginning = null;
			return run(span, work, () => ({}));
		},
		step(origin, name, details, work, outcome = () => ({})) {
			const of = origin ?? currentOrigin();
			const parent = of === null ? ROOT_CONTEXT : trace.setSpanContext(ROOT_CONTEXT, first(of));
			const known = of === null ? details : { ...details, 'milepost.id': of };
			return run(tracer.startSpan(name, { attributes: known }, parent), work, outcome);
		},
		async close() {
			await withTimeout(
				clock,
				closeTimeoutMs,
				provider.shutdown().catch(() => {}),
			);
		},
	};
}

const traceIdOf = (origin: string) => digest(origin, 16);
const firstSpanOf = (origin: string) => digest(`first ${origin}`, 8);
const first = (origin: string) => ({
	traceId: traceIdOf(origin),
	spanId: firstSpanOf(origin),
	traceFlags: sampled,
	isRemote: true,
});

function headersIn(headers: Secret | null): Record<string, string> {
	const pairs = (headers?.reveal() ?? '').split(',').map((pair) => pair.split('='));
	return Object.fromEntries(
		pairs.flatMap(([name = '', ...value]) =>
			name.trim() === '' ? [] : [[name.trim(), decoded(value.join('=').trim())]],
		),
	);
}

/** A value with a per cent sign that encodes nothing is meant as it stands. */
function decoded(value: string): string {
	try {
		return decodeURIComponent(value);
	} catch {
		return value;
	}
}
