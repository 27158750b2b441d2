# The service for Slack and Discord, or one question: docker run -i rapporteur. docs/service.md tells more.
FROM node:24-slim AS build
WORKDIR /opt/rapporteur
COPY .npmrc package.json package-lock.json ./
RUN npm ci
COPY . .
RUN npm run build && npm prune --omit=dev

FROM node:24-slim
WORKDIR /opt/rapporteur
COPY --from=build /opt/rapporteur/package.json /opt/rapporteur/LICENSE ./
COPY --from=build /opt/rapporteur/node_modules node_modules
COPY --from=build /opt/rapporteur/dist dist
COPY --from=build /opt/rapporteur/corpus corpus
# Requests from Slack over HTTP and /healthz come to PORT; without them, /healthz is on HEALTH_PORT.
ENV NODE_ENV=production PORT=3000 HEALTH_PORT=9090
EXPOSE 3000 9090
USER node
HEALTHCHECK --interval=30s --timeout=10s --start-period=30s \
  CMD ["node", "-e", "const { PORT, HEALTH_PORT } = process.env; Promise.any([PORT, HEALTH_PORT].map(async (port) => { const { ok } = await fetch(`http://127.0.0.1:${port}/healthz`); if (!ok) throw port; })).catch(() => process.exit(1));"]
CMD ["node", "dist/rapporteur.js"]
