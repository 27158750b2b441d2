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
# Requests from platforms over HTTP come to PORT; /healthz and /metrics are on HEALTH_PORT, for the
# container itself unless HEALTH_HOST=0.0.0.0.
ENV NODE_ENV=production PORT=3000 HEALTH_PORT=9090
EXPOSE 3000 9090
USER node
HEALTHCHECK --interval=30s --timeout=10s --start-period=30s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.HEALTH_PORT}/healthz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1));"]
CMD ["node", "dist/rapporteur.js"]
