import { describeRoutes } from "./describe-routes.ts";

await describeRoutes("MariaDB, 5.7-like");
