import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`traffic_settings\` ADD \`public_stats\` integer DEFAULT false;`)
  // What was said in the settings that go is said in those that stay.
  await db.run(sql`INSERT INTO \`traffic_settings\` (\`id\`, \`updated_at\`, \`created_at\`)
  	SELECT \`id\`, \`updated_at\`, \`created_at\` FROM \`traffic_reports\` WHERE NOT EXISTS (SELECT 1 FROM \`traffic_settings\`) LIMIT 1;`)
  await db.run(sql`UPDATE \`traffic_settings\` SET \`public_stats\` = (SELECT \`public_stats\` FROM \`traffic_reports\` LIMIT 1)
  	WHERE EXISTS (SELECT 1 FROM \`traffic_reports\`);`)
  await db.run(sql`INSERT INTO \`traffic_settings_texts\` (\`order\`, \`parent_id\`, \`path\`, \`text\`)
  	SELECT \`order\`, (SELECT \`id\` FROM \`traffic_settings\` LIMIT 1), \`path\`, \`text\` FROM \`traffic_reports_texts\`;`)
  await db.run(sql`DROP TABLE \`traffic_reports_texts\`;`)
  await db.run(sql`DROP TABLE \`traffic_reports\`;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`traffic_reports\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`public_stats\` integer DEFAULT false,
  	\`updated_at\` text,
  	\`created_at\` text
  );
  `)
  await db.run(sql`CREATE TABLE \`traffic_reports_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`traffic_reports\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`traffic_reports_texts_order_parent\` ON \`traffic_reports_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`INSERT INTO \`traffic_reports\` (\`id\`, \`public_stats\`, \`updated_at\`, \`created_at\`)
  	SELECT \`id\`, \`public_stats\`, \`updated_at\`, \`created_at\` FROM \`traffic_settings\`;`)
  await db.run(sql`INSERT INTO \`traffic_reports_texts\` (\`order\`, \`parent_id\`, \`path\`, \`text\`)
  	SELECT \`order\`, \`parent_id\`, \`path\`, \`text\` FROM \`traffic_settings_texts\` WHERE \`path\` = 'prohibitedSources';`)
  await db.run(sql`DELETE FROM \`traffic_settings_texts\` WHERE \`path\` = 'prohibitedSources';`)
  await db.run(sql`ALTER TABLE \`traffic_settings\` DROP COLUMN \`public_stats\`;`)
}
