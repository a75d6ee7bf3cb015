import { describeRoutes } from "./describe-routes.ts";

await describeRoutes("MariaDB, 8.0-like");
