import { describeRoutes } from "./describe-routes.ts";

await describeRoutes("PostgreSQL");
