# The bot as an image: `docker build -t dossier .`; how to run it is told in docs/hosting.md.
# tests/hosting/image.test.ts carries out these steps in a clean folder and starts what comes of them.

FROM node:24.21.0-bookworm-slim@sha256:d6aa754f16b3197301076f047b5def2f02ea1dbbc2ca920407d46d7ec7f87b20 AS base

FROM base AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts
COPY . .
RUN npm run build
# What only developers need goes, and the compiler and the bundler, which have done their work.
RUN npm prune --omit=dev --ignore-scripts && \
    rm -rf node_modules/typescript node_modules/@typescript node_modules/rolldown node_modules/@rolldown

FROM base
LABEL org.opencontainers.image.title="Dossier" \
      org.opencontainers.image.description="A Discord bot that answers from a curated briefing" \
      org.opencontainers.image.licenses="MIT"
WORKDIR /app
# All of it belongs to root and is read by the bot, the knowledge included; only data/ is its own.
COPY --from=build /app ./
RUN rm -rf data && mkdir data && chown 1000:1000 data
ENV NODE_ENV=production \
    HEALTH_PORT=9464
VOLUME /app/data
USER 1000:1000
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "dist/src/cli/healthy.js"]
# Node itself and no shell or npm in front of it, so that it gets the signal to stop.
CMD ["node", "--max-semi-space-size=8", "--heap-growing-percent=15", "--max-inlined-bytecode-size-cumulative=300", "scripts/start.js", "--built"]
