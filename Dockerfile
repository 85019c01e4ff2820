# The image is built once and never builds at start. Debian's slim image, since sharp and libsql ship binaries for glibc.
FROM node:22-bookworm-slim AS build
WORKDIR /app
ENV NEXT_TELEMETRY_DISABLED=1
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY . .
RUN node src/server/build.mjs && rm -rf .next/cache

FROM node:22-bookworm-slim AS dependencies
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --no-audit --no-fund && npm cache clean --force

FROM node:22-bookworm-slim
WORKDIR /app
ENV NODE_ENV=production \
    NEXT_TELEMETRY_DISABLED=1 \
    EKAGRO_PREBUILT=1 \
    HOST=0.0.0.0 \
    PORT=3000
COPY --from=dependencies /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
COPY --from=build --chown=node:node /app/.next ./.next
COPY package.json next.config.mjs LICENSE ./
# What `npm run ekagro` and `npm start` call; the programs themselves are in dist.
COPY src/cli/run.mjs ./src/cli/run.mjs
COPY src/server/runNode.mjs src/server/start.mjs ./src/server/
# Made here so that new volumes belong to the user that writes to them. Salts are no volume: they must not get into a backup.
RUN mkdir -p data data-salts media backups && chown node:node data data-salts media backups
USER node
VOLUME ["/app/data", "/app/media"]
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=5s --start-period=40s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/api/health').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# Node itself, not npm: it gets SIGTERM at first hand and stops gracefully.
CMD ["node", "-C", "production", "dist/server.js"]
