# syntax=docker/dockerfile:1

# Compiles the program and its pages, with everything that takes.
FROM node:20-bookworm-slim AS build
WORKDIR /app
# For better-sqlite3, where no prebuilt binary can be fetched.
RUN apt-get update \
  && apt-get install --yes --no-install-recommends g++ make python3 \
  && rm -rf /var/lib/apt/lists/*
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts && npm rebuild better-sqlite3
COPY tsconfig.json tsconfig.build.json ormconfig.ts schema.graphql ./
COPY src ./src
COPY seeds ./seeds
COPY web ./web
COPY examples/queries ./examples/queries
RUN npm run build
# What it runs on, and nothing else.
RUN npm prune --omit=dev --ignore-scripts

FROM node:20-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000 DATABASE_URL=sqlite:/data/gongkai.sqlite
WORKDIR /app
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
COPY --from=build /app/web/dist ./web/dist
COPY package.json schema.graphql ./
COPY seeds ./seeds
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 4000
HEALTHCHECK --interval=15s --timeout=5s --start-period=60s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# The program itself is process 1, so that it gets SIGTERM.
ENTRYPOINT ["node", "dist/src/cli/main.js"]
CMD ["serve"]
