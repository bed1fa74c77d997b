# Milepost as an image: built by one stage, run by another that has Node, the program and its packages, and no tools.
#
#     docker build -t milepost .
#     docker run --rm --read-only --tmpfs /tmp -v milepost:/data --env-file .env -p 127.0.0.1:8080:8080 milepost
#
# Every command of the command line: docker run … milepost doctor

ARG NODE=22-bookworm-slim

FROM node:${NODE} AS build
WORKDIR /build
COPY package.json package-lock.json ./
# Nothing that is installed runs a script, and every package has its checksum.
RUN npm ci --ignore-scripts
COPY tsconfig.json rolldown.config.ts ./
COPY commands commands
COPY config config
COPY src src
RUN node_modules/.bin/rolldown -c
# A package may do with TypeScript and needs it for nothing here: npm would keep it.
RUN npm prune --omit=dev --ignore-scripts && rm -rf node_modules/typescript node_modules/@typescript node_modules/.bin/tsc \
	&& find config -name '*.ts' -delete

FROM node:${NODE}
# Of Node's image only Node is needed: without npm and its packages there is less to keep up to date.
RUN rm -rf /usr/local/lib/node_modules /usr/local/bin/npm /usr/local/bin/npx /usr/local/bin/corepack /usr/local/bin/yarn* /opt/yarn* \
		/usr/local/include \
	&& mkdir /data /settings && chown node:node /data
WORKDIR /milepost
COPY --from=build /build/node_modules node_modules
COPY --from=build /build/config config
COPY --from=build /build/bundle bundle
COPY package.json LICENSE ./

USER node
# milepost.yaml is looked for here; everything that is written goes to /data.
WORKDIR /settings
VOLUME /data
ENV NODE_ENV=production MILEPOST_DATA=/data HOST=0.0.0.0 PORT=8080
# Whoever starts containers again whatever they ended with would ask with a refused token for ever.
ENV MILEPOST_REFUSED_TOKEN=wait
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s --retries=3 \
	CMD ["node", "--eval", "fetch(`http://127.0.0.1:${process.env.PORT}/livez`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
STOPSIGNAL SIGTERM
ENTRYPOINT ["node", "/milepost/bundle/cli.js"]
CMD ["start"]
